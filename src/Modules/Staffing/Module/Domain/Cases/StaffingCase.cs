using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Staffing.Domain.Cases;

/// <summary>
/// A post of the establishment that is not used as it should be: found, confirmed by an officer with a deadline, answered by
/// the school, closed with an outcome. The school it belongs to sees it.
/// </summary>
internal sealed class StaffingCase
{
    public StaffingCaseId Id { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }

    /// <summary>Null where it is about the school.</summary>
    public TeacherId? TeacherId { get; init; }

    public string? StaffNumber { get; init; }
    public string? PersonName { get; init; }
    public CaseKind Kind { get; init; }
    public required string Finding { get; init; }

    /// <summary>What the facts were that it was found by; the same facts do not make a second case. Null where a person found it.</summary>
    public string? FoundBy { get; init; }

    public DateOnly FoundOn { get; init; }
    public CaseState State { get; private set; }
    public DateOnly? DueOn { get; private set; }

    /// <summary>What was done about it, or why it is none.</summary>
    public string? Outcome { get; private set; }

    public DateOnly? EndedOn { get; private set; }
    public uint Version { get; private set; }
    public List<CaseStep> Steps { get; init; } = [];

    public bool IsOverdue(DateOnly today) => State == CaseState.Open && DueOn < today;

    public void Begin(string by, DateTimeOffset at) => Note(CaseAct.Found, by, at, Finding);

    public void Confirm(DateOnly? due, string? words, string by, DateTimeOffset at, DateOnly today)
    {
        if (State != CaseState.Suspected)
            throw new RuleBrokenException("这件事项已经确认或者办结。");
        DueOn = Future(due, today);
        State = CaseState.Open;
        Note(CaseAct.Confirmed, by, at, Given(words) ?? Finding);
    }

    public void Answer(string? words, string by, DateTimeOffset at)
    {
        if (State != CaseState.Open)
            throw new RuleBrokenException("这件事项不在办理中，不能再说明。");
        Note(CaseAct.Answered, by, at, Given(words) ?? throw new RuleBrokenException("请写明情况或整改措施。"));
    }

    public void Extend(DateOnly? due, string? why, string by, DateTimeOffset at, DateOnly today)
    {
        MustBeOpen();
        var words = Given(why) ?? throw new RuleBrokenException("延期须写明理由。");
        var until = Future(due, today);
        if (until <= DueOn)
            throw new RuleBrokenException("新的期限应在原期限之后。");
        DueOn = until;
        Note(CaseAct.Extended, by, at, words);
    }

    public void Close(string? outcome, string by, DateTimeOffset at, DateOnly today)
    {
        MustBeOpen();
        Outcome = Given(outcome) ?? throw new RuleBrokenException("请写明处理结果，没有结果不能办结。");
        (State, EndedOn) = (CaseState.Closed, today);
        Note(CaseAct.Closed, by, at, Outcome);
    }

    public void Dismiss(string? why, string by, DateTimeOffset at, DateOnly today)
    {
        if (State is not (CaseState.Suspected or CaseState.Open))
            throw new RuleBrokenException("这件事项已经办结。");
        Outcome = Given(why) ?? throw new RuleBrokenException("请写明不属于违规的理由。");
        (State, EndedOn) = (CaseState.Dismissed, today);
        Note(CaseAct.Dismissed, by, at, Outcome);
    }

    private void MustBeOpen()
    {
        if (State != CaseState.Open)
            throw new RuleBrokenException(State == CaseState.Suspected ? "先确认这件事项，再办理。" : "这件事项已经办结。");
    }

    private static DateOnly Future(DateOnly? due, DateOnly today) =>
        due is { } on && on > today ? on : throw new RuleBrokenException("请填写办理期限，应在今天之后。");

    private static string? Given(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();

    private void Note(CaseAct act, string by, DateTimeOffset at, string words) =>
        Steps.Add(new() { Id = new(Guid.CreateVersion7()), CaseId = Id, DistrictId = DistrictId, SchoolId = SchoolId, At = at, Act = act, By = by, Words = words });
}
