using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

/// <summary>A school enters scores, gate and grade of one of its teachers. What parents said is not typed.</summary>
internal sealed class EnterAppraisal(Work<EthicsDbContext> work)
{
    public Task HandleAsync(AppraisalId id, ScoreForm form, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var appraisal = await db.Set<Appraisal>().OneAsync(a => a.Id == id, ct);
        db.Entry(appraisal).Property(a => a.Version).OriginalValue = form.Version;
        var (year, school) = await db.PlaceAsync(appraisal, ct);
        if (change.By.Reach.SchoolId != appraisal.SchoolId.Value)
            throw new RuleBrokenException("只能录入本校教师的考核。");
        // A contest that was upheld opens her own row again, nobody else's.
        if (!(school.State == AppraisalSchoolState.Submitted && appraisal.HasOpenContest))
            school.MustBeEntering();
        foreach (var (part, points) in new[] { (SchemeComponent.Self, form.Self), (SchemeComponent.Peers, form.Peers), (SchemeComponent.Pupils, form.Pupils), (SchemeComponent.School, form.School) })
            if (year.Scheme.Takes(part))
                appraisal.Score(part, points);
        appraisal.Set(year.Scheme, string.IsNullOrEmpty(form.Gate) ? null : form.Gate, form.Grade);
    }, ct);
}
