using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Mine;

/// <summary>The round in the five steps that matter to a teacher. What the bureau prepares between them is not shown.</summary>
internal static class MySteps
{
    public static IReadOnlyList<Stage> Of(MyRound mine)
    {
        var (round, dates) = (mine.Round, mine.Round.Dates);
        var at = round.State switch
        {
            RoundState.Draft or RoundState.Choosing => 0,
            RoundState.Scoring => 1,
            RoundState.Closed => 5,
            _ => mine.HasResult ? 3 : 2,
        };
        return
        [
            Step(0, "填报志愿", "{0:M月d日 HH:mm} 截止", Stages.Local(dates.ChoicesDueAt)),
            Step(1, "评分与复核", "复核至 {0:M月d日 HH:mm}", Stages.Local(dates.ContestsDueAt)),
            Step(2, "抽签与配置", "{0:M月d日} 开奖", dates.DrawOn),
            mine.Notice is { } notice ? Step(3, "公示", "{0:M月d日} 至 {1:M月d日}", notice.OpensOn, notice.ClosesOn) : Step(3, "公示", "日期另行公布"),
            Step(4, "聘任", "{0:M月d日} 到岗", dates.EffectiveOn),
        ];

        Stage Step(int number, string title, string detail, params object[] values) =>
            new(title, number < at ? StageState.Done : number == at ? StageState.Now : StageState.Next, detail, values);
    }
}
