using Workforce.Access.Contracts;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Domain.Appeals;

/// <summary>
/// A teacher disputes what was decided about her in a round or an exchange: before whom, by when each step is due, what
/// was answered and when she received it. school_id is set where her school is a party, so that its principal sees it.
/// </summary>
internal sealed class Appeal
{
    public AppealId Id { get; init; }
    public DistrictId DistrictId { get; init; }
    public TeacherId TeacherId { get; init; }
    public SchoolId? SchoolId { get; init; }
    public required string StaffNumber { get; init; }
    public required string Name { get; init; }
    public required string HomeSchoolName { get; init; }
    public RoundId? RoundId { get; init; }
    public ExchangeId? ExchangeId { get; init; }

    /// <summary>Name of the round or the exchange.</summary>
    public required string About { get; init; }

    public AppealTrack Track { get; init; }

    /// <summary>The decision this one follows, where it does.</summary>
    public AppealId? AfterId { get; init; }

    public required string Claim { get; init; }
    public Guid? EvidenceFileId { get; init; }
    public required AppealClock Clock { get; init; }
    public DateOnly KnownOn { get; init; }
    public DateOnly FiledOn { get; init; }
    public required string FiledBy { get; init; }

    /// <summary>Why it was filed after its term.</summary>
    public string? LateWhy { get; init; }

    public AppealState State { get; private set; }
    public DateOnly? AcceptBy { get; init; }
    public DateOnly? AcceptedOn { get; private set; }
    public DateOnly? DecideBy { get; private set; }
    public string? ExtendedWhy { get; private set; }
    public DateOnly? DecidedOn { get; private set; }
    public bool? Upheld { get; private set; }
    public string? Answer { get; private set; }
    public string? AnsweredBy { get; private set; }
    public Guid? AnswerFileId { get; private set; }
    public DateOnly? ServedOn { get; private set; }

    /// <summary>Until when she may take the next step.</summary>
    public DateOnly? NextBy { get; private set; }

    public uint Version { get; private set; }

    public bool IsOpen => State is AppealState.Filed or AppealState.Accepted;

    /// <summary>Decided or not accepted, and she has not received it yet.</summary>
    public bool WaitsForService => State is AppealState.Decided or AppealState.NotAccepted && ServedOn is null;

    /// <summary>What is due next, by when.</summary>
    public DateOnly? DueOn => State switch
    {
        AppealState.Filed => AcceptBy ?? DecideBy,
        AppealState.Accepted => DecideBy,
        _ => null,
    };

    public Appeal File(WorkingDays calendar)
    {
        DecideBy = Clock.DecideBy(FiledOn, null, calendar);
        return this;
    }

    public void Accept(DateOnly on, DateOnly today, WorkingDays calendar)
    {
        if (State != AppealState.Filed)
            throw new RuleBrokenException("这件申诉已经受理或者办结。");
        MustBePast(on, FiledOn, today);
        (State, AcceptedOn) = (AppealState.Accepted, on);
        DecideBy = Clock.DecideBy(FiledOn, on, calendar);
    }

    public void RefuseToAccept(string? why, string by, DateOnly on, DateOnly today)
    {
        if (State != AppealState.Filed)
            throw new RuleBrokenException("这件申诉已经受理或者办结。");
        if (string.IsNullOrWhiteSpace(why))
            throw new RuleBrokenException("不予受理须写明理由，本人看得到。");
        MustBePast(on, FiledOn, today);
        (State, DecidedOn, Answer, AnsweredBy) = (AppealState.NotAccepted, on, why.Trim(), by);
    }

    public void Extend(string? why)
    {
        MustBeOpen();
        if (Clock.ExtensionDays is not { } days || DecideBy is not { } by)
            throw new RuleBrokenException("这一程序没有延期的规定，或者还没有受理。");
        if (ExtendedWhy is not null)
            throw new RuleBrokenException("已经延期过一次，不能再延。");
        if (string.IsNullOrWhiteSpace(why))
            throw new RuleBrokenException("延期须写明理由。");
        (DecideBy, ExtendedWhy) = (by.AddDays(days), why.Trim());
    }

    public void Decide(bool upheld, string? answer, Guid? file, string by, DateOnly on, DateOnly today)
    {
        MustBeOpen();
        if (Clock.DecidesFromAcceptance && AcceptedOn is null)
            throw new RuleBrokenException("先登记受理，再登记决定。");
        if (string.IsNullOrWhiteSpace(answer))
            throw new RuleBrokenException("请写明处理决定和理由。");
        MustBePast(on, AcceptedOn ?? FiledOn, today);
        (State, DecidedOn, Upheld, Answer, AnswerFileId, AnsweredBy) = (AppealState.Decided, on, upheld, answer.Trim(), file, by);
    }

    public void Serve(DateOnly on, DateOnly today)
    {
        if (!WaitsForService)
            throw new RuleBrokenException("没有等待送达的决定。");
        MustBePast(on, DecidedOn!.Value, today);
        (ServedOn, NextBy) = (on, State == AppealState.Decided ? Clock.NextBy(on) : null);
    }

    public void Withdraw()
    {
        MustBeOpen();
        State = AppealState.Withdrawn;
    }

    private void MustBeOpen()
    {
        if (!IsOpen)
            throw new RuleBrokenException("这件申诉已经办结。");
    }

    private static void MustBePast(DateOnly on, DateOnly from, DateOnly today)
    {
        if (on < from || on > today)
            throw new RuleBrokenException("日期应在 {0} 与今天之间。", from.ToString("yyyy-MM-dd"));
    }
}
