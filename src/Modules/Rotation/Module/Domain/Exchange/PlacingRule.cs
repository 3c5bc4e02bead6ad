namespace Workforce.Rotation.Domain.Exchange;

/// <summary>How far each cohort is sent: "cluster" or "county".</summary>
internal sealed record PlacingRule(string Teacher, string Backbone, string Principal)
{
    public const string Cluster = "cluster";

    public string Of(Cohort cohort, bool backbone) => cohort == Cohort.Principal ? Principal : backbone ? Backbone : Teacher;
}
