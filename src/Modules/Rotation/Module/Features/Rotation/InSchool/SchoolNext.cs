using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Domain.Scoring;
using Workforce.Rotation.Features.Rotation.Scores;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>The one thing a school does next in its competition; sentences are text keys.</summary>
/// <param name="Act">Which form or link the page shows for it; null while time must pass.</param>
internal sealed record SchoolNext(Sentence Heading, Sentence Detail, string? Act = null)
{
    public static SchoolNext Of(CompetitionView? view, DateOnly today, WorkingDays days)
    {
        if (view is null)
            return new("先定竞聘方案，经教职工大会（教代会）通过", "写明会议日期，附上方案和会议记录。录入之后，本校的校内竞聘就开始了。", "plan");
        var competition = view.Competition;
        return competition.Step switch
        {
            InSchoolStep.PublishPosts => new("在校内公布岗位、资格条件和聘期", "公布之后评分办法、公示期限都按当日的方案固定，岗位名额不能再改。", "posts"),
            InSchoolStep.CheckEligibility when competition.TakesApplications(today) => new(new Sentence("正在报名，至 {0:M月d日}，还有 {1} 个工作日", competition.AppliesUntil!, days.Between(today, competition.AppliesUntil!.Value)),
                new Sentence("已报名 {0} 人，待审查 {1} 人。可以随报随审。", view.Applications.Count(a => a.AppliedAt is not null && a.State != ApplicationState.Withdrawn), view.Count(ApplicationState.Applied))),
            InSchoolStep.CheckEligibility when view.Count(ApplicationState.Applied) is var waiting and > 0 => new(new Sentence("还有 {0} 人没有审查", waiting), "在下面勾选，逐个或成批审查。", "check"),
            InSchoolStep.CheckEligibility => new("报名已截止，都已审查", "没有报名的在编教师记为“没有报名”，列入落聘名单；结束之后不能再补报。", "finish-check"),
            InSchoolStep.Assess when view.Out(PostedKind.Scores) is { } scores => Scores(view, scores, today, days),
            InSchoolStep.Assess when view.Panel.Count < competition.Rules!.PanelMinimum => new(new Sentence("先定考评组，至少 {0} 人", competition.Rules.PanelMinimum), "成员逐一申明与每位候选人有无应当回避的关系。", "panel"),
            InSchoolStep.Assess when view.Undeclared > 0 => new(new Sentence("还有 {0} 人没有申明回避", view.Pairs.Where(p => p.Relation is null).DistinctBy(p => p.MemberId).Count()), "成员在自己的首页申明；交纸质申明的，由学校录入。申明之前不能评分。", "panel"),
            InSchoolStep.Assess when view.Unscored > 0 => new(new Sentence("还有 {0} 人没有评分，共 {1} 人", view.Unscored, view.Eligible.Count), "按评分办法逐项评分；档案里有的已经算好，请核对。", "score"),
            InSchoolStep.Assess => new("评分已齐，可以在校内公布", new Sentence("公布 {0} {1}，其间教师可以要求复核。公布之后改分要写明理由，并重新公布。", competition.Rules!.ScoresNotice.Days, competition.Rules.ScoresNotice.IsWorkingDays ? "个工作日" : "天"), "post-scores"),
            InSchoolStep.PublishProposed when view.Standings.Any(s => s.Undecided.Count > 0) => new("有同分教师，名额要由抽签决定", "在学校当着见证人抽签，把名次和签字记录录入。", "lot"),
            InSchoolStep.PublishProposed => new(new Sentence("可以公示：拟聘 {0} 人，落聘 {1} 人", view.Standings.Sum(s => s.Ranked.Count(r => r.Ranked.Hired == true)), view.Applications.Count - view.Standings.Sum(s => s.Ranked.Count(r => r.Ranked.Hired == true))),
                new Sentence("公示 {0} {1}，期满、异议答复之后办理聘任。", competition.Rules!.ListNotice.Days, competition.Rules.ListNotice.IsWorkingDays ? "个工作日" : "天"), "lists"),
            InSchoolStep.Appoint => Lists(view, view.Out(PostedKind.Lists)!, today, days),
            _ => new("校内竞聘已经办完", competition.Rules!.IsClosed ? "聘上的教师和名额不进入跨校竞聘，落聘的已列入本轮人员。" : "聘上的教师带着保底进入本轮，落聘的已列入本轮人员。"),
        };
    }

    private static SchoolNext Scores(CompetitionView view, PostedTable scores, DateOnly today, WorkingDays days)
    {
        var until = ContestPosted.Until(view.Competition, scores, days);
        if (view.Open.Count(c => c.Kind == PostedKind.Scores) is var open and > 0)
            return new(new Sentence("{0} 项评分复核等待答复", open), new Sentence("公布到 {0:M月d日}；全部答复之后才能往下办。", until), "answer");
        return today <= until ? new(new Sentence("评分公布中，到 {0:M月d日}，还有 {1} 个工作日", until, days.Between(today, until)), "其间教师可以要求复核；现在没有待答复的。")
            : new("评分公布期满，没有待答复的复核", "结束考评，进入公示拟聘名单。", "finish-assess");
    }

    private static SchoolNext Lists(CompetitionView view, PostedTable lists, DateOnly today, WorkingDays days)
    {
        if (view.Open.Count(c => c.Kind == PostedKind.Lists) is var open and > 0)
            return new(new Sentence("{0} 项异议等待答复", open), new Sentence("公示到 {0:M月d日}；全部答复之后才能聘任。", lists.ClosesOn), "answer");
        return today <= lists.ClosesOn ? new(new Sentence("名单公示中，到 {0:M月d日}，还有 {1} 个工作日", lists.ClosesOn, days.Between(today, lists.ClosesOn)), "期满、没有待答复的异议，就可以办理聘任。")
            : new("公示期满，没有待答复的异议", "办理聘任手续：结果进入本轮，之后不能再改。", "appoint");
    }
}
