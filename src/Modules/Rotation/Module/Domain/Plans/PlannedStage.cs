namespace Workforce.Rotation.Domain.Plans;

/// <summary>One stage of a plan; the list of them is in the order in which they run.</summary>
/// <param name="Stage">One of <see cref="RoundStages"/>.</param>
/// <param name="Actor">Who carries it out: "bureau", "school", "cluster"; empty where the plan does not say.</param>
/// <param name="Cohort">Whose turn it is: "principals", "middle-leaders", "teachers".</param>
/// <param name="Ring">How far a cross-school competition reaches: "cluster" or "district"; null for other stages.</param>
internal sealed record PlannedStage(string Stage, string Actor, string Cohort = "teachers", string? Ring = null);
