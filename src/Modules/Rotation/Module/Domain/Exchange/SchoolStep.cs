namespace Workforce.Rotation.Domain.Exchange;

/// <summary>How far a school is with its two lists.</summary>
internal enum SchoolStep
{
    /// <summary>The school goes through the computed lists.</summary>
    Listing = 0,

    /// <summary>Posted on its board.</summary>
    Posted = 1,

    /// <summary>At the bureau.</summary>
    Sent = 2,

    /// <summary>The bureau agrees.</summary>
    Checked = 3,
}
