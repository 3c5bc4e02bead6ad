using Workforce.Rotation.Domain.Plans;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>One row of the stages; without a stage the row is left out.</summary>
internal sealed class StageForm
{
    public string? Stage { get; set; }
    public string? Actor { get; set; }
    public string Cohort { get; set; } = "teachers";
    public string Ring { get; set; } = "district";

    public static StageForm Of(PlannedStage stage) => new() { Stage = stage.Stage, Actor = stage.Actor, Cohort = stage.Cohort, Ring = stage.Ring ?? "district" };

    public PlannedStage Planned() => new(Stage!, Actor ?? "", Cohort, Stage == RoundStages.CrossSchool ? Ring : null);
}
