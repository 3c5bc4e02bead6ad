using Workforce.Registry.Contracts;

namespace Workforce.Staffing.Contracts;

/// <param name="Level">Code table "post-level", "technical-07".</param>
/// <param name="Approved">Null where the school has no approved structure on the day.</param>
/// <param name="Held">Persons of the quota appointed to the level.</param>
public sealed record LevelVacancy(SchoolId SchoolId, string Level, int? Approved, int Held)
{
    /// <summary>Below zero where more hold the level than were approved; null without a structure.</summary>
    public int? Vacant => Approved - Held;
}
