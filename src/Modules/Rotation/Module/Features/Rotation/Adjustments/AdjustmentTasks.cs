using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Modules;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>A teacher's letter that waits for her answer; letters the bureau waits for, and people who wait past their limit.</summary>
internal sealed class AdjustmentTasks(Work<RotationDbContext> work, Calendar calendar, IStringLocalizer<Texts> texts) : IHomeTasks
{
    public Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct) => actor switch
    {
        { Role: Role.Teacher, Reach.TeacherId: { } id } => MineAsync(new(id), ct),
        { Role: Role.DistrictOfficer } => BureauAsync(ct),
        _ => Task.FromResult<IReadOnlyList<HomeTask>>([]),
    };

    private Task<IReadOnlyList<HomeTask>> MineAsync(TeacherId me, CancellationToken ct) => work.ReadAsync<IReadOnlyList<HomeTask>>(async db =>
    {
        var today = calendar.Today;
        var open = await (from offer in db.AdjustmentOffers
                          where offer.TeacherId == me && offer.State == OfferState.Open && offer.DueOn >= today
                          join round in db.Rounds on offer.RoundId equals round.Id
                          where round.State == RoundState.Published
                          select new { offer.DueOn, round.Id, round.Name }).ToListAsync(ct);
        return open.ConvertAll(o => new HomeTask(texts["答复调剂通知书"], o.Name, $"/Rotation/Adjustments/Mine/{o.Id.Value}", "mail", DueOn: o.DueOn));
    }, ct);

    private Task<IReadOnlyList<HomeTask>> BureauAsync(CancellationToken ct) => work.ReadAsync<IReadOnlyList<HomeTask>>(async db =>
    {
        var today = calendar.Today;
        var letters = await (from offer in db.AdjustmentOffers
                             where offer.State == OfferState.Open && offer.DueOn >= today
                             join round in db.Rounds on offer.RoundId equals round.Id
                             where round.State == RoundState.Published
                             group offer by new { round.Id, round.Name, offer.DueOn } into rounds
                             select new { rounds.Key, Count = rounds.Count() }).ToListAsync(ct);
        var waiting = await (from kept in db.WaitingCases
                             where kept.Outcome == null && kept.MaxMonths != null
                             join round in db.Rounds on kept.RoundId equals round.Id
                             select new { kept, round.Name }).AsNoTracking().ToListAsync(ct);
        var late = waiting.Where(w => w.kept.LimitOn <= today.AddMonths(1)).GroupBy(w => (w.kept.RoundId, w.Name));
        return
        [
            .. letters.Select(l => new HomeTask(texts["调剂通知书等待答复"], l.Key.Name, $"/Rotation/Adjustments/Offers/{l.Key.Id.Value}?show=Open", "mail", l.Count, l.Key.DueOn)),
            .. late.Select(g => new HomeTask(texts["待岗即将到期或已经到期"], g.Key.Name, $"/Rotation/Waiting/Index/{g.Key.RoundId.Value}", "clock", g.Count(), g.Min(w => w.kept.LimitOn))),
        ];
    }, ct);
}
