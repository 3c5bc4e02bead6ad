using Workforce.Platform.Calendars;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation;

/// <summary>A round drawn as its steps: what is done and when, where it is, what is planned.</summary>
internal static class Stages
{
    public static IReadOnlyList<Stage> Of(Round round, Notice? notice, WorkingDays calendar)
    {
        var dates = round.Dates;
        var at = round.State switch
        {
            RoundState.Draft => 0,
            RoundState.Choosing => 1,
            RoundState.Scoring => 2,
            RoundState.Locked => 3,
            RoundState.Drawn or RoundState.Running => 4,
            RoundState.Proposed => 5,
            RoundState.Published => 6,
            _ => 8,
        };
        var (opens, closes) = notice is null ? Planned() : (notice.OpensOn, notice.ClosesOn);
        return
        [
            Step(0, "岗位与人员", Done(round.OpenedAt), "导入岗位，选入人员"),
            Step(1, "填报志愿", Done(round.ChoicesClosedAt), "{0:M月d日 HH:mm} 至 {1:M月d日 HH:mm}", Local(dates.ChoicesOpenAt), Local(dates.ChoicesDueAt)),
            Step(2, "评分与复核", Done(round.LockedAt), "评分至 {0:M月d日}，复核至 {1:M月d日 HH:mm}", Local(dates.ScoresDueAt), Local(dates.ContestsDueAt)),
            Step(3, "锁定与抽签", Done(round.DrawnAt), "{0:M月d日} 开奖", dates.DrawOn),
            Step(4, "配置", null, at > 4 ? "已校验" : "抽签后当日"),
            Step(5, "拟聘", Done(round.PublishedAt), "核对后公示"),
            Step(6, round.Notice.IsWorkingDays ? "公示 {0} 个工作日" : "公示 {0} 天", null, "{1:M月d日} 至 {2:M月d日}", round.Notice.Days, opens, closes),
            Step(7, "聘任", Done(round.ClosedAt), "{0:M月d日} 到岗", dates.EffectiveOn),
        ];

        (DateOnly, DateOnly) Planned() => (dates.DrawOn, round.Notice.After(dates.DrawOn, calendar));

        Stage Step(int number, string title, DateOnly? done, string planned, params object[] values)
        {
            var state = number < at ? StageState.Done : number == at ? StageState.Now : StageState.Next;
            return state == StageState.Done && done is { } on ? new(title, state, "{0:M月d日} 完成", on) : new(title, state, planned, values);
        }
    }

    public static DateTime Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Calendar.China).DateTime;

    private static DateOnly? Done(DateTimeOffset? at) => at is { } done ? Calendar.On(done) : null;
}
