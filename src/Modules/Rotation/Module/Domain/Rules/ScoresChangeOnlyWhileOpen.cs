using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;

namespace Workforce.Rotation.Domain.Rules;

internal static class ScoresChangeOnlyWhileOpen
{
    public static void Check(Round round, DateTimeOffset now)
    {
        if (!round.TakesScores(now))
            throw new RuleBrokenException("评分已于 {0:yyyy-MM-dd HH:mm} 截止，不能再录入或修改。确有错误的，由教师提出复核后更正。", TimeZoneInfo.ConvertTime(round.Dates.ScoresDueAt, Calendar.China).DateTime);
    }
}
