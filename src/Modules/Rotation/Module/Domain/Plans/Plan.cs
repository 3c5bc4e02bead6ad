namespace Workforce.Rotation.Domain.Plans;

/// <summary>Where a round decides otherwise than its region does: the published plan it was copied from, then what the bureau typed.</summary>
internal sealed record Plan(PublishedPlan? Copied, IReadOnlyList<PlanEntry> Entries)
{
    public static readonly Plan OfTheRegion = new(null, []);
}
