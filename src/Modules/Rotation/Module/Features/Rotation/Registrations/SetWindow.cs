using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Features.Rotation.Registrations;

/// <summary>Sets when teachers may register. Once it has begun it may only be made longer.</summary>
internal sealed class SetWindow(Work<RotationDbContext> work)
{
    public Task HandleAsync(RoundId id, WindowForm input, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        if (!round.IsEditable)
            throw new RuleBrokenException("本轮已经开放填报，报名时间不能再改。");
        if (!round.Policy.Values.CrossEligibility.TakesRegistrations)
            throw new RuleBrokenException("方案只让落聘教师参加，不用报名。");
        var (opens, closes) = (At(input.OpensAt!.Value), At(input.ClosesAt!.Value));
        if (closes > round.Dates.ChoicesOpenAt)
            throw new RuleBrokenException("报名要在填报志愿（{0:yyyy-MM-dd HH:mm}）之前截止。", Stages.Local(round.Dates.ChoicesOpenAt));
        var window = await db.RegistrationWindows.SingleOrDefaultAsync(w => w.RoundId == id, ct);
        if (window is null)
            db.Add(window = new() { RoundId = id, DistrictId = round.DistrictId });
        else
        {
            db.Entry(window).Property(w => w.Version).OriginalValue = input.Version;
            if (change.At >= window.OpensAt && (opens != window.OpensAt || closes < window.ClosesAt))
                throw new RuleBrokenException("报名已经开始，只能延后截止时间。");
        }
        window.Set(opens, closes);
    }, ct);

    private static DateTimeOffset At(DateTime local) => Calendar.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
}
