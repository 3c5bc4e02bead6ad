using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;

namespace Workforce.Ethics.Domain.Cases;

/// <summary>Both sides are heard before a decision; reduction of grade and heavier waits for the hearing she may ask for.</summary>
internal static class HearingMustComeFirst
{
    public static void Check(Case about, IReadOnlyCollection<Statement> said, SanctionKind sanction, CaseTerm toAsk, DateOnly on, WorkingDays calendar)
    {
        if (about.RightsToldOn is not { } told)
            throw new RuleBrokenException("还没有告知教师陈述、申辩和听证的权利，不能决定。");
        if (!Has(StatementKind.Defence))
            throw new RuleBrokenException("还没有听取教师的陈述和申辩，不能决定；本人放弃的，也请记录。");
        if (!Has(StatementKind.Student, StatementKind.Colleague, StatementKind.Parents))
            throw new RuleBrokenException("还没有听取学生、其他教师或者家长委员会的意见，不能决定。");
        if (Has(StatementKind.HearingAsked) && !Has(StatementKind.Hearing))
            throw new RuleBrokenException("教师已经要求听证，听证之后才能决定。");
        if (sanction >= SanctionKind.LowerPost && !Has(StatementKind.Hearing, StatementKind.HearingWaived) && on <= toAsk.After(told, calendar))
            throw new RuleBrokenException("降低岗位等级以上的处分，教师在 {0} 以前可以要求听证；请等期满，或者记录本人放弃。", toAsk.After(told, calendar).ToString("yyyy-MM-dd"));

        bool Has(params StatementKind[] kinds) => said.Any(s => kinds.Contains(s.Kind));
    }
}
