using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Inspections;

/// <summary>What inspectors found, or a clue to follow. It counts as found, being handled or closed.</summary>
internal sealed class InspectionFinding
{
    public InspectionFindingId Id { get; init; }
    public InspectionVisitId VisitId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }
    public required string SchoolName { get; init; }

    /// <summary>Null when nobody is named yet.</summary>
    public TeacherId? TeacherId { get; init; }

    public string? TeacherName { get; init; }

    /// <summary>Code table "ethics-violation".</summary>
    public required string Conduct { get; init; }

    public required string What { get; init; }

    /// <summary>The day it was registered; the day its visit was finished, where that is later.</summary>
    public DateOnly FoundOn { get; private set; }
    public InspectionLevel FoundBy { get; init; }

    /// <summary>From a report: its school does not read it.</summary>
    public bool IsConfidential { get; init; }

    public FindingState State { get; private set; }
    public DateOnly? HandledSince { get; private set; }
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>查实; null while nobody has decided.</summary>
    public bool? IsTrue { get; private set; }

    public string? Result { get; private set; }

    /// <summary>The case it became.</summary>
    public Guid? CaseId { get; private set; }

    public uint Version { get; private set; }

    public void Register(DateOnly on) => FoundOn = on;

    public void Take(DateOnly on)
    {
        if (State != FindingState.Found)
            throw new RuleBrokenException("这条线索已经在处理或者办结。");
        (State, HandledSince) = (FindingState.Handling, on);
    }

    /// <summary>移交立案: from here on its end is the case's.</summary>
    public void HandOver(Guid caseId, DateOnly on)
    {
        MustBeOpen();
        (State, HandledSince, CaseId) = (FindingState.Handling, HandledSince ?? on, caseId);
    }

    public void MustBeOpen()
    {
        if (State == FindingState.Closed || CaseId is not null)
            throw new RuleBrokenException("这条线索已经办结，或者已经移交。");
    }

    public void Close(bool isTrue, string? result, DateOnly on)
    {
        if (State == FindingState.Closed)
            throw new RuleBrokenException("这条线索已经办结。");
        if (string.IsNullOrWhiteSpace(result))
            throw new RuleBrokenException("办结须写明处理结果。");
        (State, HandledSince, ClosedOn, IsTrue, Result) = (FindingState.Closed, HandledSince ?? on, on, isTrue, result.Trim());
    }
}
