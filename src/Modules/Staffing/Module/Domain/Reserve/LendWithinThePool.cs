using Workforce.Platform.Changes;
using Workforce.Staffing.Domain.Posts;

namespace Workforce.Staffing.Domain.Reserve;

/// <summary>Never more lent than the pool holds, for no longer than the region allows. The database refuses the first as well.</summary>
internal static class LendWithinThePool
{
    public static void Check(int pool, int lent, int asked, DateOnly lentOn, DateOnly dueOn, YearsRange? years)
    {
        if (asked < 1)
            throw new RuleBrokenException("请填写借出的名额数。");
        if (asked > pool - lent)
            throw new RuleBrokenException("周转池共 {0} 名，已借出 {1} 名，只能再借 {2} 名。", pool, lent, pool - lent);
        if (dueOn <= lentOn)
            throw new RuleBrokenException("归还期限应在借出日期之后。");
        if (years is not null && dueOn > lentOn.AddYears(years.Maximum))
            throw new RuleBrokenException("本区规定周转编制最多使用 {0} 年。", years.Maximum);
    }
}
