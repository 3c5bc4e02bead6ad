namespace Workforce.Ethics.Domain.Cases;

internal enum HandlerPart
{
    /// <summary>主办: names the others.</summary>
    Lead = 0,

    /// <summary>协办.</summary>
    Handler = 1,
}
