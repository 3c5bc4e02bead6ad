using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Modules;
using Workforce.Platform.Units;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Features.Rotation.Registrations;

/// <summary>Registration that is open for a teacher, and people who registered and wait to be taken in.</summary>
internal sealed class RegistrationTasks(Work<RotationDbContext> work, Calendar calendar, IStringLocalizer<Texts> texts) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct)
    {
        var now = calendar.Now;
        return actor.Role switch
        {
            Role.Teacher => await work.ReadAsync(async db => (await OpenRegistrations.Of(db, now).ToListAsync(ct)).Where(w => w.State != RegistrationState.Registered)
                .Select(w => new HomeTask(texts["跨校竞聘报名"], texts["{0}：{1:M月d日 HH:mm} 截止。", w.Name, Stages.Local(w.ClosesAt)], $"/Rotation/Registrations/Mine/{w.Round.Value}", "user-plus", DueOn: Calendar.On(w.ClosesAt))).ToList(), ct),
            Role.DistrictOfficer => await work.ReadAsync(db => WaitingAsync(db, now, ct), ct),
            _ => [],
        };
    }

    private async Task<IReadOnlyList<HomeTask>> WaitingAsync(RotationDbContext db, DateTimeOffset now, CancellationToken ct)
    {
        var waiting = await (from window in db.RegistrationWindows
                             where window.ClosesAt <= now
                             join round in db.Rounds on window.RoundId equals round.Id
                             where round.State == RoundState.Draft
                             select new
                             {
                                 round.Id,
                                 round.Name,
                                 Count = db.CrossRegistrations.Count(r => r.RoundId == round.Id && r.State == RegistrationState.Registered && !db.Entrants.Any(e => e.RoundId == round.Id && e.TeacherId == r.TeacherId)),
                             }).ToListAsync(ct);
        return waiting.Where(w => w.Count > 0).Select(w => new HomeTask(texts["选入报名教师"], texts["{0}：报名已截止。", w.Name], $"/Rotation/Registrations/Index/{w.Id.Value}", "user-plus", w.Count)).ToList();
    }
}
