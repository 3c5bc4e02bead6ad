using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Appraisals;

/// <summary>Where one school stands in the appraisal of a year.</summary>
internal sealed class AppraisalSchool
{
    public AppraisalYearId YearId { get; init; }
    public SchoolId SchoolId { get; init; }
    public DistrictId DistrictId { get; init; }
    public required string SchoolName { get; init; }
    public AppraisalSchoolState State { get; private set; }
    public DateTimeOffset? SubmittedAt { get; private set; }
    public string? SubmittedBy { get; private set; }
    public DateTimeOffset? ConfirmedAt { get; private set; }
    public string? ReturnedWhy { get; private set; }
    public uint Version { get; private set; }

    public void MustBeEntering()
    {
        if (State != AppraisalSchoolState.Entering)
            throw new RuleBrokenException("本校的考核已经提交，不能再改；需要改时请区人事科退回。");
    }

    public void Submit(AppraisalScheme scheme, IReadOnlyCollection<string?> grades, Change change)
    {
        MustBeEntering();
        if (grades.Count == 0)
            throw new RuleBrokenException("本校没有参加考核的教师。");
        if (grades.Count(g => g is null) is > 0 and var missing)
            throw new RuleBrokenException("还有 {0} 人没有等次，补齐后再提交。", missing);
        ShareMustHold.Check(scheme, grades);
        (State, SubmittedAt, SubmittedBy, ReturnedWhy) = (AppraisalSchoolState.Submitted, change.At, change.By.Name, null);
    }

    public void Return(string? why)
    {
        if (State == AppraisalSchoolState.Entering)
            throw new RuleBrokenException("学校还没有提交。");
        if (string.IsNullOrWhiteSpace(why))
            throw new RuleBrokenException("退回须写明理由。");
        (State, ReturnedWhy, ConfirmedAt) = (AppraisalSchoolState.Entering, why.Trim(), null);
    }

    public void Confirm(AppraisalScheme scheme, IReadOnlyCollection<string?> grades, int openContests, DateTimeOffset at)
    {
        if (State != AppraisalSchoolState.Submitted)
            throw new RuleBrokenException("学校还没有提交，或者已经确认。");
        if (openContests > 0)
            throw new RuleBrokenException("还有 {0} 项复核申请没有答复，答复后再确认。", openContests);
        ShareMustHold.Check(scheme, grades);
        (State, ConfirmedAt) = (AppraisalSchoolState.Confirmed, at);
    }
}
