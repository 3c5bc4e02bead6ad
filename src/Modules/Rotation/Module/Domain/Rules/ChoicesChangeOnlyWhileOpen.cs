using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;

namespace Workforce.Rotation.Domain.Rules;

internal static class ChoicesChangeOnlyWhileOpen
{
    public static void Check(Round round, Entrant entrant, DateTimeOffset now)
    {
        if (entrant.RemovedAt is not null)
            throw new RuleBrokenException("您已不在本轮参加人员之列，不能填报。如有疑问请联系区人事科。");
        if (round.TakesChoices(now))
            return;
        if (round.State == RoundState.Choosing && now < round.Dates.ChoicesOpenAt)
            throw new RuleBrokenException("志愿从 {0:yyyy-MM-dd HH:mm} 起填报，现在可以先看岗位。", Local(round.Dates.ChoicesOpenAt));
        throw new RuleBrokenException("志愿已于 {0:yyyy-MM-dd HH:mm} 截止，不能再修改。截止前保存和确认的内容都在，没有变动。", Local(round.ChoicesClosedAt is { } closed && closed < round.Dates.ChoicesDueAt ? closed : round.Dates.ChoicesDueAt));
    }

    private static DateTime Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Calendar.China).DateTime;
}
