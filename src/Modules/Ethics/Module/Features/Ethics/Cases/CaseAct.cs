using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>What an act on a case has before it.</summary>
internal sealed record CaseAct(EthicsDbContext Db, Case Case, CaseHandler Handler, CasePolicy Policy, WorkingDays Days, Change Change, CancellationToken Ct)
{
    public DateOnly Today => Calendar.On(Change.At);

    /// <summary>The day typed, or today; never later.</summary>
    public DateOnly On(DateOnly? typed) => typed is not { } on ? Today : on <= Today ? on : throw new RuleBrokenException("日期不能晚于今天。");

    public DateOnly? DueOf(CaseState state, DateOnly from) => Policy.CaseTerms.Of(state)?.After(from, Days);
}
