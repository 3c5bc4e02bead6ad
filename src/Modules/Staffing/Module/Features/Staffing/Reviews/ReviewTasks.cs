using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Actors;
using Workforce.Platform.Modules;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Reviews;

namespace Workforce.Staffing.Features.Staffing.Reviews;

/// <summary>A school that has not answered, objections that wait for a reply.</summary>
internal sealed class ReviewTasks(Work<StaffingDbContext> work, IStringLocalizer<Texts> texts) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role is not (Role.DistrictOfficer or Role.Principal))
            return [];
        var rows = await work.ReadAsync(db => db.ReviewedSchools.Join(db.Reviews.Where(r => r.State == ReviewState.Open), s => s.ReviewId, r => r.Id, (s, r) => new { r.Id, r.Name, r.DueOn, s.Answer, Waits = s.Answer == ReviewAnswer.Objected && s.Reply == null }).ToListAsync(ct), ct);
        return rows.GroupBy(r => (r.Id, r.Name, r.DueOn)).SelectMany(review =>
        {
            var (id, name, due) = review.Key;
            var (silent, waiting) = (review.Count(r => r.Answer == ReviewAnswer.None), review.Count(r => r.Waits));
            if (actor.Role == Role.Principal)
                return silent > 0 ? [new HomeTask(texts["核对编制数据"], name, $"/Staffing/Reviews/School/{id.Value}", "checklist", DueOn: due)] : Array.Empty<HomeTask>();
            return waiting > 0 ? [new HomeTask(texts["答复核编异议"], texts["{0}：还有 {1} 所学校没有反馈。", name, silent], $"/Staffing/Reviews/Show/{id.Value}?show=waiting", "checklist", waiting, due)] : [];
        }).ToList();
    }
}
