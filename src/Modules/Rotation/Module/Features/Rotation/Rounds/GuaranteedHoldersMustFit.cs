using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;

namespace Workforce.Rotation.Features.Rotation.Rounds;

/// <summary>A guarantee that the seats cannot keep is no guarantee.</summary>
internal static class GuaranteedHoldersMustFit
{
    public static async Task CheckAsync(RotationDbContext db, RoundId round, CancellationToken ct)
    {
        var over = await db.Posts.Where(p => p.RoundId == round)
            .Select(p => new { p.SchoolName, p.Code, p.Capacity, Held = db.Entrants.Count(e => e.CurrentPostId == p.Id && e.IsGuaranteed && e.RemovedAt == null) })
            .Where(p => p.Held > p.Capacity).FirstOrDefaultAsync(ct);
        if (over is not null)
            throw new RuleBrokenException("{0} {1} 岗有 {2} 名校内拟聘教师，名额只有 {3} 个。请增加名额或核对人员。", over.SchoolName, over.Code, over.Held, over.Capacity);
    }
}
