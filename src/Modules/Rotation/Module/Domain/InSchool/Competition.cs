using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.InSchool;

/// <summary>One school's competition in one round. It goes through the six statutory steps one after another; none can be skipped.</summary>
internal sealed class Competition
{
    public CompetitionId Id { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }
    public required string SchoolName { get; init; }

    /// <summary>The step to be done next.</summary>
    public InSchoolStep Step { get; private set; }

    public IReadOnlyList<StepRecord> Records { get; private set; } = [];
    public CompetitionRules? Rules { get; private set; }

    /// <summary>The last day of applying.</summary>
    public DateOnly? AppliesUntil { get; private set; }

    public IReadOnlyList<Lot> Lots { get; private set; } = [];
    public DateTimeOffset? DroppedAt { get; private set; }
    public string? DroppedReason { get; private set; }
    public uint Version { get; private set; }

    public bool IsDone => Step == InSchoolStep.Done;
    public StepRecord? Record(InSchoolStep step) => Records.FirstOrDefault(r => r.Step == step);

    /// <exception cref="RuleBrokenException">The step is not the one to be done now.</exception>
    public void Need(InSchoolStep step)
    {
        if (Step < step)
            throw new RuleBrokenException("请先完成“{0}”：六个步骤按次序办理，不能跳过（国务院令第652号第十条）。", Step.Title());
        if (Step > step)
            throw new RuleBrokenException("“{0}”已经办完，不能再改。", step.Title());
    }

    public void Plan(DateOnly on, string? note, Change change, DateOnly today)
    {
        if (change.EvidenceFileId is null)
            throw new RuleBrokenException("请附上竞聘方案和教职工大会（教代会）通过的记录。");
        Finish(InSchoolStep.Plan, on, note, change, today);
    }

    public void PublishPosts(CompetitionRules rules, DateOnly until, DateOnly earliest, string? note, Change change, DateOnly today)
    {
        Need(InSchoolStep.PublishPosts);
        if (until < earliest)
            throw new RuleBrokenException("报名截止不能早于 {0}：岗位要公布 {1} 才能截止报名。", earliest.ToString("yyyy-MM-dd"), $"{rules.PostsNotice.Days}{(rules.PostsNotice.IsWorkingDays ? "个工作日" : "天")}");
        (Rules, AppliesUntil) = (rules, until);
        Finish(InSchoolStep.PublishPosts, today, note, change, today);
    }

    public bool TakesApplications(DateOnly today) => DroppedAt is null && Step == InSchoolStep.CheckEligibility && today <= AppliesUntil;

    public void FinishChecking(int undecided, string? note, Change change, DateOnly today)
    {
        Need(InSchoolStep.CheckEligibility);
        if (today <= AppliesUntil)
            throw new RuleBrokenException("报名到 {0} 才截止，截止之后才能结束资格审查。", AppliesUntil!.Value.ToString("yyyy-MM-dd"));
        if (undecided > 0)
            throw new RuleBrokenException("还有 {0} 人没有审查。", undecided);
        Finish(InSchoolStep.CheckEligibility, today, note, change, today);
    }

    public void FinishAssessing(PostedTable? posted, int openContests, DateOnly contestsUntil, Change change, DateOnly today)
    {
        Need(InSchoolStep.Assess);
        if (posted is null)
            throw new RuleBrokenException("评分还没有公布。");
        posted.MustHaveRun(today);
        if (today <= contestsUntil)
            throw new RuleBrokenException("复核申请到 {0} 才截止。", contestsUntil.ToString("yyyy-MM-dd"));
        if (openContests > 0)
            throw new RuleBrokenException("还有 {0} 项复核没有答复。", openContests);
        Finish(InSchoolStep.Assess, today, null, change, today);
    }

    public void PublishLists(string? note, Change change, DateOnly today) => Finish(InSchoolStep.PublishProposed, today, note, change, today);

    /// <summary>A corrected score made a tie that a lot must decide: the lists are posted again after it. Those that are out stay to be read.</summary>
    public void ReopenLists()
    {
        Need(InSchoolStep.Appoint);
        (Step, Records) = (InSchoolStep.PublishProposed, Records.Where(r => r.Step != InSchoolStep.PublishProposed).ToList());
    }

    public void Appoint(PostedTable? posted, int openObjections, string? note, Change change, DateOnly today)
    {
        Need(InSchoolStep.Appoint);
        (posted ?? throw new RuleBrokenException("拟聘名单还没有公示。")).MustHaveRun(today);
        if (openObjections > 0)
            throw new RuleBrokenException("还有 {0} 项异议没有答复，答复后才能办结。", openObjections);
        Finish(InSchoolStep.Appoint, today, note, change, today);
    }

    public void Take(Lot lot) => Lots = [.. Lots.Where(l => l.PostId != lot.PostId || !l.Order.Intersect(lot.Order).Any()), lot];

    /// <summary>Begins anew from nothing. A list that is out cannot be withdrawn before its days have run.</summary>
    public void Drop(IEnumerable<PostedTable> posted, string? reason, DateOnly today, DateTimeOffset now)
    {
        if (IsDone)
            throw new RuleBrokenException("聘任已经办完，不能作废。");
        if (posted.FirstOrDefault(table => table.IsOpen(today)) is { } open)
            throw new RuleBrokenException("公布的名单到 {0} 才期满，期满之前不能撤回。", open.ClosesOn.ToString("yyyy-MM-dd"));
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleBrokenException("请写明作废的理由，全校教师看得到。");
        (DroppedAt, DroppedReason) = (now, reason.Trim());
    }

    private void Finish(InSchoolStep step, DateOnly on, string? note, Change change, DateOnly today)
    {
        Need(step);
        if (on > today)
            throw new RuleBrokenException("日期不能晚于今天。");
        if (Records.Count > 0 && on < Records[^1].On)
            throw new RuleBrokenException("日期不能早于上一步的 {0}。", Records[^1].On.ToString("yyyy-MM-dd"));
        Records = [.. Records, new(step, on, change.By.Name, string.IsNullOrWhiteSpace(note) ? null : note.Trim(), change.EvidenceFileId, change.At)];
        Step = step + 1;
    }
}
