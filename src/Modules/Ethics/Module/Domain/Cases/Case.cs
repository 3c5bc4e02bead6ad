using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Cases;

/// <summary>
/// A case against a teacher, from the clue to its end. Kept out of the common change log, which others read: its own journal
/// stands behind the same wall. Ids and numbers are random, because ones that count would tell how many cases there are.
/// </summary>
[NotLogged]
internal sealed class Case
{
    public CaseId Id { get; init; }
    public required string Number { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }
    public TeacherId TeacherId { get; init; }
    public required string TeacherName { get; init; }
    public required string StaffNumber { get; init; }
    public required string SchoolName { get; init; }

    /// <summary>Code table "stage"; what a warning case says in place of the school.</summary>
    public required string Stage { get; init; }

    /// <summary>Of the establishment of a public school, when the clue came in. Table of deciding powers: everybody else is under the private column.</summary>
    public bool IsPublic { get; init; }

    public ClueSource Source { get; init; }

    /// <summary>Code table "ethics-violation".</summary>
    public required string Violation { get; set; }

    /// <summary>What is said to have happened; names of others stand in <see cref="Confidence"/>.</summary>
    public required string Facts { get; set; }

    public DateOnly ReceivedOn { get; init; }
    public CaseState State { get; private set; }
    public DateOnly StageSince { get; private set; }
    public DateOnly? DueOn { get; private set; }
    public CaseEnding? Ending { get; private set; }
    public string? EndingWhy { get; private set; }
    public DateOnly? ClosedOn { get; private set; }
    public string? Findings { get; private set; }

    /// <summary>What the school proposes, in its words.</summary>
    public string? Proposal { get; private set; }

    public DateOnly? ProposedOn { get; private set; }
    public string? ProposedBy { get; private set; }
    public DateOnly? RightsToldOn { get; private set; }
    public WarningCaseId? PublishedAs { get; set; }

    /// <summary>Counts every act on the case, so that two officers at once are told, whatever table they touched.</summary>
    public int Acts { get; private set; }

    public uint Version { get; private set; }

    public bool IsOpen => State != CaseState.Closed;
    public bool IsPending => State is CaseState.Investigating or CaseState.Hearing or CaseState.Decided;

    public void Touch() => Acts++;

    public Case Begin(DateOnly? due)
    {
        (State, StageSince, DueOn) = (CaseState.Clue, ReceivedOn, due);
        return this;
    }

    public void StartCheck(DateOnly on, DateOnly? due) => Go(CaseState.Clue, CaseState.Checking, on, due, "只有线索才能开始初核。");

    public void Open(string? words, DateOnly on, DateOnly? due)
    {
        MustSay(words, "请写明初核的情况和立案的理由。");
        Go(CaseState.Checking, CaseState.Investigating, on, due, "初核之后才能立案。");
        Findings = words!.Trim();
    }

    public void StartHearing(string? words, DateOnly on, DateOnly? due)
    {
        MustSay(words, "请写明调查认定的事实。");
        Go(CaseState.Investigating, CaseState.Hearing, on, due, "立案调查之后才能告知权利、听取申辩。");
        Findings = words!.Trim();
    }

    public void TellRights(DateOnly on)
    {
        if (State != CaseState.Hearing)
            throw new RuleBrokenException("调查结束之后、决定之前才告知权利。");
        if (RightsToldOn is not null)
            throw new RuleBrokenException("权利已经告知。");
        MustFollow(on);
        RightsToldOn = on;
    }

    public void Propose(string? words, string by, DateOnly on)
    {
        if (State is not (CaseState.Investigating or CaseState.Hearing))
            throw new RuleBrokenException("立案之后、决定之前才能登记学校的建议。");
        MustSay(words, "请写明学校的处理建议。");
        (Proposal, ProposedBy, ProposedOn) = (words!.Trim(), by, on);
    }

    public void Decide(DateOnly on, DateOnly? due) => Go(CaseState.Hearing, CaseState.Decided, on, due, "听取陈述申辩之后才能决定。");

    public void Serve(DateOnly on, DateOnly? appealBy) => Go(CaseState.Decided, CaseState.Served, on, appealBy, "没有等待送达的决定。");

    /// <summary>Without opening it, or finding nothing: there is nothing to serve.</summary>
    public void Drop(string? why, DateOnly on)
    {
        MustSay(why, "请写明理由，供以后核对。");
        MustFollow(on);
        Ending = State switch
        {
            CaseState.Clue or CaseState.Checking => CaseEnding.NotOpened,
            CaseState.Investigating or CaseState.Hearing => CaseEnding.Unfounded,
            _ => throw new RuleBrokenException("已经作出决定，不能再按不予立案或者查无实据了结。"),
        };
        (EndingWhy, State, StageSince, DueOn, ClosedOn) = (why!.Trim(), CaseState.Closed, on, null, on);
    }

    public void Close(CaseEnding ending, DateOnly on)
    {
        Go(CaseState.Served, CaseState.Closed, on, null, "决定送达之后才能办结。");
        (Ending, ClosedOn) = (ending, on);
    }

    private void Go(CaseState from, CaseState to, DateOnly on, DateOnly? due, string otherwise)
    {
        if (State != from)
            throw new RuleBrokenException(otherwise);
        MustFollow(on);
        (State, StageSince, DueOn) = (to, on, due);
    }

    private void MustFollow(DateOnly on)
    {
        if (on < StageSince)
            throw new RuleBrokenException("日期不能早于上一步（{0}）。", StageSince.ToString("yyyy-MM-dd"));
    }

    private static void MustSay(string? words, string otherwise)
    {
        if (string.IsNullOrWhiteSpace(words))
            throw new RuleBrokenException(otherwise);
    }
}
