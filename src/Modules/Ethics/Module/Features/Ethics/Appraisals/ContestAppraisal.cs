using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

/// <summary>A teacher asks to have her appraisal looked at again; her school answers.</summary>
internal sealed class ContestAppraisal(Work<EthicsDbContext> work)
{
    public Task AskAsync(AppraisalId id, uint version, string? words, Change change, CancellationToken ct) => ActAsync(id, version, change, (appraisal, school) =>
    {
        if (appraisal.TeacherId.Value != change.By.Reach.TeacherId)
            throw new RuleBrokenException("只能对自己的考核提出复核。");
        if (school.State != AppraisalSchoolState.Submitted)
            throw new RuleBrokenException("学校提交之后、区确认之前可以提出复核。");
        appraisal.Ask(words, change.At);
    }, ct);

    public Task ReplyAsync(AppraisalId id, uint version, bool upheld, string? answer, Change change, CancellationToken ct) => ActAsync(id, version, change, (appraisal, _) =>
    {
        if (appraisal.SchoolId.Value != change.By.Reach.SchoolId || change.By.Reach.TeacherId is not null)
            throw new RuleBrokenException("只能答复本校教师的复核申请。");
        appraisal.Reply(upheld, answer, change.At);
    }, ct);

    private Task ActAsync(AppraisalId id, uint version, Change change, Action<Appraisal, AppraisalSchool> act, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var appraisal = await db.Set<Appraisal>().OneAsync(a => a.Id == id, ct);
        db.Entry(appraisal).Property(a => a.Version).OriginalValue = version;
        act(appraisal, (await db.PlaceAsync(appraisal, ct)).School);
    }, ct);
}
