namespace Workforce.Staffing.Domain.Computation;

/// <summary>A school's quota with every step that leads to it.</summary>
internal sealed record QuotaResult(IReadOnlyList<Step> Steps, IReadOnlyList<StageQuota> Stages, IReadOnlyList<QuotaGap> Gaps)
{
    public Fraction Exact => Stages.Aggregate(Fraction.Zero, (sum, stage) => sum + stage.Exact);

    /// <summary>Null while a stage waits to be rounded with the county.</summary>
    public long? Whole => Stages.All(s => s.Whole is not null) ? Stages.Sum(s => s.Whole) : null;
}
