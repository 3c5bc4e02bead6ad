using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;

namespace Workforce.Rotation.Features.Rotation.Registrations;

/// <summary>A round does not open over the heads of those who registered for it.</summary>
internal static class RegistrationsMustBeSettled
{
    public static async Task CheckAsync(RotationDbContext db, RoundId id, DateTimeOffset now, CancellationToken ct)
    {
        if (await db.RegistrationWindows.AsNoTracking().SingleOrDefaultAsync(w => w.RoundId == id, ct) is not { } window)
            return;
        if (now < window.ClosesAt)
            throw new RuleBrokenException("报名到 {0:yyyy-MM-dd HH:mm} 才截止，截止之后才能开放填报。", Stages.Local(window.ClosesAt));
        var registered = Registered.Of(db, id);
        if (await registered.AnyAsync(ct) && !await db.Entrants.AnyAsync(e => e.RoundId == id && registered.Contains(e.TeacherId), ct))
            throw new RuleBrokenException("有 {0} 名教师报名，还没有选入。请先在“报名”页选入。", await registered.CountAsync(ct));
    }
}
