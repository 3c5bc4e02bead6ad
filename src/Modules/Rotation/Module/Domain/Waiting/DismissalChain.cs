using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Domain.Waiting;

/// <summary>
/// What stands between a refusal and the end of a contract (事业单位人事管理条例 art. 15, 16). A refusal alone is no ground: there
/// must be absence beyond the law's days, or a failed appraisal and a refused change of post, or failed appraisals in a row; and
/// in the latter two everything that leads there, up to the written notice that has run.
/// </summary>
internal sealed record DismissalChain(string Ground, IReadOnlyList<ChainLink> Links)
{
    public bool IsComplete => Links.Count > 0 && Links.All(link => link.IsThere);

    /// <returns>One chain for each ground the policy knows.</returns>
    public static IReadOnlyList<DismissalChain> Of(WaitingCase waiting, IEnumerable<AdjustmentOffer> offers, IEnumerable<WaitingStep> steps, RotationPolicy policy, DateOnly today)
    {
        var there = steps.Where(step => step.Counts && step.On <= today).OrderBy(step => step.On).ToList();
        var refusal = offers.Where(offer => offer.State == OfferState.Refused).MinBy(offer => offer.SignedOn)?.SignedOn;
        var chains = new List<DismissalChain>();
        if (policy.DismissalAppraisal is { } rule)
        {
            var failed = there.LastOrDefault(step => step is { Kind: StepKind.Appraisal, Failed: true });
            var change = failed is null ? null : there.FirstOrDefault(step => step is { Kind: StepKind.PostChange, Failed: true } && step.On >= failed.On);
            if (rule.FailedAndRefusesChange)
                chains.Add(new("第十六条：年度考核不合格且不同意调整工作岗位", [.. Before(), Failed(failed), Change(change), .. Notice(rule, change?.On)]));
            var row = Row(there, rule.ConsecutiveFailed);
            chains.Add(new("第十六条：连续年度考核不合格", [.. Before(), new("连续 {0} 年年度考核不合格", row, "还没有连续 {0} 年考核不合格的结果。", rule.ConsecutiveFailed), .. Notice(rule, row)]));
        }
        if (policy.DismissalAbsence is { } absence)
            chains.Add(new("第十五条：连续旷工或一年内累计旷工超过规定", [new("连续旷工超过 {0} 个工作日，或一年内累计超过 {1} 个工作日", there
                .FirstOrDefault(step => step.Kind == StepKind.Absence && (step.DaysInARow > absence.ConsecutiveWorkingDaysOver || step.DaysInTheYear > absence.YearWorkingDaysOver))?.On,
                "没有这样的记录。", absence.ConsecutiveWorkingDaysOver, absence.YearWorkingDaysOver)]));
        return chains;

        IEnumerable<ChainLink> Before() =>
        [
            new("调剂通知书，本人签字不接受", refusal, "没有签字的不接受；没有答复不等于不接受。"),
            First("待岗通知书送达", StepKind.WaitingNotice, "还没有送达待岗通知书。"),
            First("组织培训", StepKind.TrainingOrganised, "还没有组织培训。"),
            First("培训考核结果", StepKind.TrainingResult, "还没有培训考核结果。"),
        ];

        ChainLink First(string title, StepKind kind, string missing) => new(title, there.FirstOrDefault(step => step.Kind == kind)?.On, missing);

        ChainLink Failed(WaitingStep? failed) => new("年度考核不合格", failed?.On, "没有不合格的年度考核结果。");

        ChainLink Change(WaitingStep? change) => new("考核之后书面调整岗位，本人签字不同意", change?.On, "考核不合格之后，还没有另行书面安排岗位并由本人签字不同意。");

        IEnumerable<ChainLink> Notice(DismissalAppraisal rule, DateOnly? after)
        {
            var given = after is { } day ? there.FirstOrDefault(step => step.Kind == StepKind.DismissalNotice && step.On >= day)?.On : null;
            yield return new("提前 {0} 日书面通知", given, "前面各项齐全之后，还没有发出提前 {0} 日的书面通知。", rule.NoticeDays);
            var runs = given?.AddDays(rule.NoticeDays);
            yield return new("通知满 {0} 日", runs <= today ? runs : null, runs is { } until ? "通知到 {1} 才满 {0} 日。" : "通知还没有发出。", rule.NoticeDays, $"{runs:yyyy-MM-dd}");
        }
    }

    /// <summary>The day on which so many years in a row had failed.</summary>
    private static DateOnly? Row(List<WaitingStep> steps, int years)
    {
        var failed = steps.Where(step => step is { Kind: StepKind.Appraisal, Failed: true, Year: not null }).GroupBy(step => step.Year!.Value).ToDictionary(g => g.Key, g => g.Max(step => step.On));
        var ends = failed.Keys.Where(year => Enumerable.Range(year - years + 1, years).All(failed.ContainsKey)).ToList();
        return ends.Count == 0 ? null : ends.Min(year => Enumerable.Range(year - years + 1, years).Max(y => failed[y]));
    }
}
