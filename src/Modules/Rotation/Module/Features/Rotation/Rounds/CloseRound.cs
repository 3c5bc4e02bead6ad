using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Domain.Rules;
using Workforce.Rotation.Features.Rotation.Adjustments;
using Workforce.Rotation.Features.Rotation.Appointments;
using Workforce.Rotation.Domain.Stops;
using Workforce.Rotation.Features.Rotation.Standings;

namespace Workforce.Rotation.Features.Rotation.Rounds;

/// <summary>Ends a round: appoints everybody whom the market placed or who accepted an adjustment, and says so once so that the registry moves them.</summary>
internal sealed class CloseRound(Work<RotationDbContext> work, IOrganisation organisation, AppointmentDocument document, Stops stops)
{
    /// <returns>How many were appointed.</returns>
    public async Task<int> HandleAsync(RoundId id, uint version, Change change, CancellationToken ct)
    {
        if (await stops.UndecidedAsync(id, ct) is > 0 and var undecided)
            throw new RuleBrokenException("有 {0} 名教师在师德处理期内，请先在“师德复核”里决定是否暂停聘任。", undecided);
        return await CloseAsync(id, version, change, ct);
    }

    private Task<int> CloseAsync(RoundId id, uint version, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var round = await db.Rounds.OneAsync(r => r.Id == id, ct);
        db.Entry(round).Property(r => r.Version).OriginalValue = version;
        var notice = await db.Notices.SingleOrDefaultAsync(n => n.RoundId == id && n.ReplacedAt == null, ct);
        NoticeMustHaveRun.Check(notice, Calendar.On(change.At), await db.Objections.CountAsync(o => o.RoundId == id && o.State == CaseState.Open, ct));
        await AdjustmentMustBeFinished.CheckAsync(db, id, Calendar.On(change.At), ct);
        round.Close(change.At);
        var district = await organisation.FindDistrictAsync(round.DistrictId, ct) ?? throw new InvalidOperationException("The round's district is gone.");
        return await AppointAsync(db, round, district, document, change, ct);
    }, ct);

    internal static async Task<int> AppointAsync(RotationDbContext db, Round round, District district, AppointmentDocument document, Change change, CancellationToken ct)
    {
        var placed = await (from placement in db.Placements
                            where placement.RunId == round.PublishedRunId && placement.PostId != null && !db.StandingStops.Any(s => s.EntrantId == placement.EntrantId && s.State == StopState.Held)
                            join entrant in db.Entrants on placement.EntrantId equals entrant.Id
                            join post in db.Posts on placement.PostId equals (PostId?)post.Id
                            orderby post.Code, entrant.StaffNumber
                            select new { Entrant = entrant, Post = post }).AsNoTracking().ToListAsync(ct);
        var accepted = await (from offer in db.AdjustmentOffers
                              where offer.RoundId == round.Id && offer.State == OfferState.Accepted && !db.StandingStops.Any(s => s.EntrantId == offer.EntrantId && s.State == StopState.Held)
                              join entrant in db.Entrants on offer.EntrantId equals entrant.Id
                              join post in db.Posts on offer.PostId equals post.Id
                              orderby post.Code, entrant.StaffNumber
                              select new { Entrant = entrant, Post = post }).AsNoTracking().ToListAsync(ct);
        placed.AddRange(accepted);
        var appointments = placed.Select((p, at) => document.Make(round, district, p.Entrant, p.Post, at + 1, change.At)).ToList();
        db.AddRange(appointments);
        db.Publish(new RoundClosed(round.Id, round.DistrictId, round.Name, round.Dates.EffectiveOn,
            placed.Zip(appointments, (p, a) => new AppointmentMade(p.Entrant.TeacherId, a.Number, p.Entrant.HomeSchoolId, p.Post.OfferedBy, p.Post.Stage, p.Post.Subject)).ToList()));
        return appointments.Count;
    }
}
