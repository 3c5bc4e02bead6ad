using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Inspections;

/// <summary>Inspectors at one school on one day.</summary>
internal sealed class InspectionVisit
{
    public InspectionVisitId Id { get; init; }
    public InspectionPlanId PlanId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>The school inspected. What keeps its principal from an unannounced visit stands in the database, beside the walls.</summary>
    public SchoolId SchoolId { get; init; }

    public required string SchoolName { get; init; }
    public InspectionLevel Level { get; init; }
    public VisitKind Kind { get; init; }
    public bool IsFormal { get; init; }
    public DateOnly PlannedOn { get; init; }
    public required string Place { get; init; }
    public IReadOnlyList<Inspector> Inspectors { get; init; } = [];
    public VisitState State { get; private set; }
    public DateOnly? VisitedOn { get; private set; }
    public VisitOutcome? Outcome { get; private set; }
    public string? Summary { get; private set; }
    public IReadOnlyList<EvidencePiece> Evidence { get; private set; } = [];
    public uint Version { get; private set; }

    /// <summary>暗访 and 举报核查 come without a word.</summary>
    public bool IsAnnounced { get; init; }

    public static bool Announces(VisitKind kind) => kind is VisitKind.SelfCheck or VisitKind.Inspection;

    public void Add(EvidencePiece piece)
    {
        if (State == VisitState.Cancelled)
            throw new RuleBrokenException("这次检查已经取消。");
        Evidence = [.. Evidence, piece];
    }

    public void Finish(DateOnly on, VisitOutcome outcome, string? summary, bool hasFindings, DateOnly today)
    {
        MustBePlanned();
        if (on > today)
            throw new RuleBrokenException("检查日期不能晚于今天。");
        if (string.IsNullOrWhiteSpace(summary))
            throw new RuleBrokenException("请写明检查情况。");
        if (outcome == VisitOutcome.Clean && hasFindings)
            throw new RuleBrokenException("已登记发现的问题，结论不能是“未发现问题”。");
        if (outcome == VisitOutcome.HandedOn && !hasFindings)
            throw new RuleBrokenException("移交查处前请先登记发现的问题或线索。");
        (State, VisitedOn, Outcome, Summary) = (VisitState.Done, on, outcome, summary.Trim());
    }

    public void Cancel(string? why)
    {
        MustBePlanned();
        if (string.IsNullOrWhiteSpace(why))
            throw new RuleBrokenException("取消检查须写明理由。");
        (State, Summary) = (VisitState.Cancelled, why.Trim());
    }

    private void MustBePlanned()
    {
        if (State != VisitState.Planned)
            throw new RuleBrokenException("这次检查已经办结或者取消。");
    }
}
