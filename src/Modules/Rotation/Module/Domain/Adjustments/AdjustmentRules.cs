namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>Names of the rules that only an adjustment has. The bureau may lift them; those of <see cref="Admission"/> it may not.</summary>
internal static class AdjustmentRules
{
    public const string Cap = "DistanceMustNotExceedCap";
    public const string ProtectedCap = "ProtectedPeopleStayNear";
    public const string Forbidden = "PairIsForbidden";
    public const string Pinned = "PinnedElsewhere";
    public const string Unknown = "DistanceMustBeKnown";

    /// <summary>Of a whole case, not of a pair.</summary>
    public const string Minimums = "Minimums";

    public const string Movers = "MoversPercent";

    /// <summary>In the order in which an officer would try them.</summary>
    public static readonly IReadOnlyList<string> Liftable = [Forbidden, Pinned, Minimums, Movers, Cap, ProtectedCap];
}
