namespace Workforce.Ethics.Domain.Pledges;

/// <summary>How it was made sure that the person herself signed.</summary>
internal enum ConfirmedBy
{
    Password,
    SecondFactor,

    /// <summary>Signed on paper in a meeting; the principal entered the list with its scan.</summary>
    List,

    /// <summary>A generated person of the demo, who has no password.</summary>
    Demo,
}
