using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.PostPlans;
using Workforce.Rotation.Features.Rotation.Posts;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>One line of a school's needs, typed; the same place again changes it.</summary>
internal sealed class SaveNeed(Work<RotationDbContext> work)
{
    public Task HandleAsync(RoundId id, SchoolId school, NeedForm form, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await MayChangeAsync(db, id, school, ct);
        var stages = await db.Schools.Where(s => s.RoundId == id && s.School == school).Select(s => s.Stages).SingleOrDefaultAsync(ct) ?? throw new RuleBrokenException("没有找到这所学校。");
        if (!stages.Contains(form.Stage))
            throw new RuleBrokenException("这所学校没有这个学段");
        if (form.Need is null && (form.Periods is null || form.Load is null))
            throw new RuleBrokenException("请填需求数，或填周课时和每岗周课时。");
        var level = string.IsNullOrEmpty(form.Level) ? null : form.Level;
        var need = await db.PostNeeds.SingleOrDefaultAsync(n => n.RoundId == id && n.SchoolId == school && n.Stage == form.Stage && n.Subject == form.Subject && n.Level == level, ct);
        if (need is null)
        {
            var district = await db.Rounds.Where(r => r.Id == id).Select(r => r.DistrictId).OneAsync(ct);
            db.Add(need = new() { Id = new(Guid.CreateVersion7()), RoundId = id, DistrictId = district, SchoolId = school, Stage = form.Stage!, Subject = form.Subject!, Level = level });
        }
        (need.Periods, need.Load, need.Typed, need.Note, need.Seats) = (form.Periods, form.Load, form.Need, string.IsNullOrWhiteSpace(form.Note) ? null : form.Note.Trim(), null);
    }, ct);

    public Task RemoveAsync(RoundId id, SchoolId school, PostNeedId need, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await MayChangeAsync(db, id, school, ct);
        db.Remove(await db.PostNeeds.OneAsync(n => n.Id == need && n.RoundId == id && n.SchoolId == school, ct));
    }, ct);

    private static async Task MayChangeAsync(RotationDbContext db, RoundId id, SchoolId school, CancellationToken ct)
    {
        PostsChangeOnlyInDraft.Check(await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct));
        if (await db.PostPlans.AnyAsync(p => p.RoundId == id && p.SchoolId == school && p.State != PostPlanState.Draft, ct))
            throw new RuleBrokenException("这所学校的方案已经教代会通过，需求不能再改；要改先退回。");
    }
}
