using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.PostPlans;
using Workforce.Rotation.Features.Rotation.Posts;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>What a school records about its plan: the sitting of its staff congress, then the filing.</summary>
internal sealed class RecordPlan(Work<RotationDbContext> work)
{
    /// <returns>Whether the sitting passed it.</returns>
    public Task<bool> CongressAsync(RoundId round, SchoolId school, CongressForm form, CongressRule rule, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var plan = await FindAsync(db, round, school, form.Version, ct);
        if (form.HeldOn > Calendar.On(change.At))
            throw new RuleBrokenException("日期不能晚于今天。");
        plan.PutToCongress(new(form.HeldOn!.Value, form.Entitled!.Value, form.Attended!.Value, form.For!.Value, form.Against!.Value, form.Abstained!.Value, change.EvidenceFileId!.Value, change.At), rule);
        return plan.State == PostPlanState.Passed;
    }, ct);

    public Task FileAsync(RoundId round, SchoolId school, FilingForm form, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var plan = await FindAsync(db, round, school, form.Version, ct);
        if (form.FiledOn > Calendar.On(change.At))
            throw new RuleBrokenException("日期不能晚于今天。");
        plan.File(new(form.FiledOn!.Value, form.Office!.Trim(), form.Number!.Trim(), change.EvidenceFileId, change.At));
    }, ct);

    private static async Task<PostPlan> FindAsync(RotationDbContext db, RoundId round, SchoolId school, uint version, CancellationToken ct)
    {
        PostsChangeOnlyInDraft.Check(await db.Rounds.AsNoTracking().OneAsync(r => r.Id == round, ct));
        var plan = await db.PostPlans.SingleOrDefaultAsync(p => p.RoundId == round && p.SchoolId == school, ct) ?? throw new RuleBrokenException("区里还没有下达本校的岗位设置方案。");
        db.Entry(plan).Property(p => p.Version).OriginalValue = version;
        return plan;
    }
}
