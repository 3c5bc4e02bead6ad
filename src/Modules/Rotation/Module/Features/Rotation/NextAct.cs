using Workforce.Platform.Calendars;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Domain.Exams;
using Workforce.Rotation.Domain.Plans;

namespace Workforce.Rotation.Features.Rotation;

/// <summary>The one thing to do next, and the lists behind it. Sentences are text keys with their values.</summary>
/// <param name="Page">Page of the primary button; null when there is nothing to press and time does the rest.</param>
internal sealed record NextAct(Sentence Heading, Sentence Detail, string? Button = null, string? Page = null, string? Query = null, string? SecondButton = null, string? SecondPage = null, string? SecondQuery = null)
{
    public static NextAct Of(RoundView view, RoundCounts counts, DateTimeOffset now, WorkingDays calendar)
    {
        var round = view.Round;
        var today = Calendar.On(now);
        return round.State switch
        {
            RoundState.Draft when counts.Posts == 0 => new("还没有岗位", "先按表导入，或逐个录入；岗位按学校、学段、学科设置名额和条件。", "导入岗位", "/Rotation/Posts/Import", SecondButton: "逐个录入", SecondPage: "/Rotation/Posts/Edit"),
            RoundState.Draft when counts.Entrants == 0 => new("还没有参加人员", new Sentence("已有 {0} 个岗位。从教师库按基准日选入落聘、自愿流动和校内拟聘的教师。", counts.Posts), "选入人员", "/Rotation/Entrants/Add"),
            RoundState.Draft => new(new Sentence("{0} 个岗位、{1} 名教师已就绪", counts.Posts, counts.Entrants), new Sentence("开放后政策值固定为当日版本，教师从 {0:M月d日 HH:mm} 起填报。", Stages.Local(round.Dates.ChoicesOpenAt)), "开放填报", "/Rotation/Rounds/Open"),
            RoundState.Choosing when now < round.Dates.ChoicesOpenAt => new(new Sentence("{0:M月d日 HH:mm} 开始填报", Stages.Local(round.Dates.ChoicesOpenAt)), "到时自动开始，现在教师可以先看岗位。"),
            RoundState.Choosing when counts.Uncertified > 0 => new(
                new Sentence("还有 {0} 名教师没有确认志愿，距截止 {1} 个工作日", counts.Uncertified, calendar.Between(today, Calendar.On(round.Dates.ChoicesDueAt))),
                new Sentence("{0:M月d日 HH:mm} 自动截止；没有确认的志愿不算数。", Stages.Local(round.Dates.ChoicesDueAt)),
                "提醒 {0} 人", "/Rotation/Entrants/Remind", SecondButton: "查看名单", SecondPage: "/Rotation/Entrants/Index", SecondQuery: "show=uncertified"),
            RoundState.Choosing when view.Parties.Count(p => p.Seed is null) is var unsealed and > 0 => new(
                new Sentence("{0} 名教师都已确认志愿，还有 {1} 方没有封存抽签种子", counts.Entrants, unsealed), new Sentence("{0:M月d日 HH:mm} 自动截止，过后不能封存。", Stages.Local(round.Dates.ChoicesDueAt)), "封存种子", "/Rotation/Draws/Show"),
            RoundState.Choosing => new(new Sentence("{0} 名教师都已确认志愿", counts.Entrants), new Sentence("{0:M月d日 HH:mm} 自动截止。", Stages.Local(round.Dates.ChoicesDueAt)), "提前截止", "/Rotation/Rounds/CloseChoices"),
            RoundState.Scoring when counts.ScoresMissing > 0 && round.Policy.Values.HasExam() => new("考试成绩还没有公布", "编排考生、录入成绩、公布；公布之后教师可以申请查分。", "办理考试", "/Rotation/Exams/Show", SecondButton: "锁定", SecondPage: "/Rotation/Rounds/Lock"),
            RoundState.Scoring when counts.ScoresMissing > 0 && round.Policy.Values.HasLesson() => new("试讲还没有公布", "分组、抽签、打分、公布。", "办理试讲", "/Rotation/Lessons/Show", SecondButton: "锁定", SecondPage: "/Rotation/Rounds/Lock"),
            RoundState.Scoring when counts.ScoresMissing > 0 => new(
                new Sentence("还有 {0} 份评分没有录入", counts.ScoresMissing),
                new Sentence("学校评分至 {0:M月d日 HH:mm}。全部录入、复核办结后，{1:M月d日 HH:mm} 自动锁定。", Stages.Local(round.Dates.ScoresDueAt), Stages.Local(round.Dates.ContestsDueAt)),
                "查看缺评岗位", "/Rotation/Posts/Index", "show=unscored", "锁定", "/Rotation/Rounds/Lock"),
            RoundState.Scoring when counts.OpenContests > 0 && round.Policy.Values.HasExam() => new(
                new Sentence("{0} 项查分等待答复", counts.OpenContests), new Sentence("{0:M月d日 HH:mm} 锁定；查分没有办结时不会自动锁定。", Stages.Local(round.Dates.ContestsDueAt)), "答复查分", "/Rotation/Exams/Reviews"),
            RoundState.Scoring when counts.OpenContests > 0 => new(
                new Sentence("{0} 项评分复核等待学校答复", counts.OpenContests), new Sentence("{0:M月d日 HH:mm} 锁定；复核没有办结时不会自动锁定。", Stages.Local(round.Dates.ContestsDueAt)),
                "查看复核", "/Rotation/Contests/Index"),
            RoundState.Scoring => new("评分已齐，复核已办结", new Sentence("{0:M月d日 HH:mm} 自动锁定。锁定后公布输入指纹，再以{1}作为抽签种子。", Stages.Local(round.Dates.ContestsDueAt), round.DrawAnnounced), "立即锁定", "/Rotation/Rounds/Lock"),
            RoundState.Locked when round.Draw is not null => new(
                new Sentence("还有 {0} 方没有公开种子", view.Parties.Count(p => p.Seed is { IsSettled: false })), "公开抽签的号码已录入。各方公开之后，抽签种子当场算出并公布。", "公开种子", "/Rotation/Draws/Show"),
            RoundState.Locked => new(new Sentence("等待{0}开奖", round.DrawAnnounced), new Sentence("输入已锁定，指纹 {0}…。开奖后录入期号和号码。", round.Fingerprint![..12]), "录入抽签结果", "/Rotation/Draws/Enter"),
            RoundState.Drawn => new("抽签已录入，可以配置", "结果由锁定的输入和抽签唯一确定；系统计算并独立校验。", "开始配置", "/Rotation/Runs/Start"),
            RoundState.Running => new("正在配置", "计算和校验在后台进行，可以离开本页。"),
            RoundState.Proposed => new("拟聘结果已校验，尚未公示", "公示前只有人事科看得到。核对后公示。", "核对并公示", "/Rotation/Runs/Publish", SecondButton: "查看结果", SecondPage: "/Rotation/Runs/Show"),
            RoundState.Published when counts.OpenObjections > 0 => new(new Sentence("{0} 项异议等待答复", counts.OpenObjections), NoticeLeft(), "办理异议", "/Rotation/Objections/Index", "show=open"),
            RoundState.Published when view.Notice!.IsOpen(today) => new("公示中，没有待答复的异议", NoticeLeft(), "打印公示", "/Rotation/Notices/Show"),
            RoundState.Published when counts.Adjustment is AdjustmentState.Preparing or AdjustmentState.Solving => new("公示期满，组织调剂还没有公示", "公示调剂方案，或写明理由放弃调剂之后，才能办结。", "组织调剂", "/Rotation/Adjustments/Index"),
            RoundState.Published when counts.Adjustment == AdjustmentState.Published => new("调剂方案已经公示", "公示期满、通知书都答复或到期之后办结，接受调剂的一并聘任。", "办结", "/Rotation/Rounds/Close", SecondButton: "调剂通知书", SecondPage: "/Rotation/Adjustments/Offers"),
            RoundState.Published when round.Policy.Values.Runs(RoundStages.Adjustment) => new("公示期满，没有待答复的异议", "还有教师没有岗位的，先组织调剂；办结后教师调入新学校，并生成聘任通知书。", "办结", "/Rotation/Rounds/Close", SecondButton: "组织调剂", SecondPage: "/Rotation/Adjustments/Index"),
            RoundState.Published => new("公示期满，没有待答复的异议", "办结后教师调入新学校，并生成聘任通知书。", "办结", "/Rotation/Rounds/Close"),
            RoundState.Closed when view.HasMore => new(new Sentence("本轮已于 {0:M月d日} 办结", Stages.Local(round.ClosedAt!.Value)), "方案还有余下的环节：没有岗位的教师和余下的名额带入下一轮。", "接着办余下的环节", "/Rotation/Rounds/Next", SecondButton: "聘任通知书", SecondPage: "/Rotation/Appointments/Index"),
            _ => new(new Sentence("本轮已于 {0:M月d日} 办结", Stages.Local(round.ClosedAt!.Value)), "公开文件可由任何人重新计算和校验。", "下载公开文件", "/Rotation/Rounds/Bundle", SecondButton: "聘任通知书", SecondPage: "/Rotation/Appointments/Index"),
        };

        Sentence NoticeLeft() => new("公示至 {0:M月d日}，还有 {1} 个工作日。", view.Notice!.ClosesOn, calendar.Between(today, view.Notice.ClosesOn));
    }
}
