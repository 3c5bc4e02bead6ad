using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Demo;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;
using Workforce.Rotation.Features.Rotation.Exchange;

namespace Workforce.Rotation.Demo;

/// <summary>
/// An exchange under way in the district that has no round under way: lists checked, floor numbers set, a few schools have put
/// people forward, some of whom have a school to go to. Each act on its own day, counted back from the day of loading.
/// </summary>
internal sealed class ExchangeDemo(Work<RotationDbContext> work, CreateExchange create, ExchangePolicies policies, IOrganisation organisation, ISchoolDirectory schools, ExchangeKinds kinds, Calendar calendar) : IDemoSeed
{
    private const int SchoolsAhead = 6;
    private const string Kind = "regular";

    public int Order => 31;

    public async Task<bool> SeedAsync(DemoCity city, CancellationToken ct)
    {
        if (await work.ReadAsync(db => db.ExchangeYears.AnyAsync(ct), ct))
            return false;
        var quiet = city.Districts.First(d => d.Id != city.Rounds.Single(r => !r.IsFinished).DistrictId).Id;
        var district = await organisation.FindDistrictAsync(new(quiet), ct) ?? throw new InvalidOperationException("The demo's district is not there: load Access first.");
        var id = await BeginAsync(district, ct);
        var days = await calendar.WorkingDaysAsync(ct);
        var cards = (await schools.InDistrictAsync(district.Id, ct)).ToDictionary(card => card.Id);
        await work.ChangeAsync(By(district.Id, daysAgo: 3), async db =>
        {
            var year = await db.ExchangeYears.SingleAsync(y => y.Id == id, ct);
            var parts = await db.ExchangeSchools.Where(s => s.ExchangeId == id).OrderBy(s => s.Code).ToListAsync(ct);
            var eligible = (await db.ExchangeMembers.AsNoTracking().Where(m => m.ExchangeId == id && m.Listed == Listing.Eligible).OrderBy(m => m.StaffNumber).ToListAsync(ct)).ToLookup(m => m.SchoolId);
            foreach (var part in parts)
            {
                var teachers = eligible[part.SchoolId].Where(m => m.Cohort == Cohort.Teacher).ToList();
                part.Post(On(daysAgo: 40), year.Rules.Values.Notice, days);
                part.Send(On(daysAgo: 20), year.Timetable.ListsDueOn, "示范校长", At(daysAgo: 20));
                part.Check(At(daysAgo: 15));
                part.SetFloors(Tenth(teachers.Count(m => m.IsBackbone)), Tenth(teachers.Count(m => !m.IsBackbone)), teachers.Count(m => m.IsBackbone), teachers.Count(m => !m.IsBackbone));
            }
            foreach (var (part, at) in parts.Where(p => p.FloorBackbone + p.FloorOrdinary > 0).Take(SchoolsAhead).Select((part, at) => (part, at)))
            {
                var moves = Chosen(part, [.. eligible[part.SchoolId].Where(m => m.Cohort == Cohort.Teacher)]).Select(member => PutForward(part, member)).ToList();
                db.AddRange(moves);
                part.SendPeople(moves.Count(m => m.IsBackbone), moves.Count(m => !m.IsBackbone), On(daysAgo: 5), year.Timetable.PeopleDueOn, "示范校长", At(daysAgo: 5));
                // Half of the schools' people have a place already.
                if (at % 2 == 0)
                    moves.ForEach(move => Place(move, year, cards));
            }
        }, ct);
        return true;
    }

    private async Task<ExchangeId> BeginAsync(District district, CancellationToken ct)
    {
        var rules = await policies.ForAsync(district.RegionCode, On(daysAgo: 45), ct);
        return await create.HandleAsync(ExchangeForm.Proposed(On(daysAgo: 45), rules.Values), By(district.Id, daysAgo: 45), ct);
    }

    /// <summary>As many as the floor numbers ask for, by staff number.</summary>
    private static IEnumerable<ExchangeMember> Chosen(ExchangeSchool part, IReadOnlyList<ExchangeMember> teachers) =>
        [.. teachers.Where(m => m.IsBackbone).Take(part.FloorBackbone ?? 0), .. teachers.Where(m => !m.IsBackbone).Take(part.FloorOrdinary ?? 0)];

    private ExchangeMove PutForward(ExchangeSchool part, ExchangeMember member) => new()
    {
        Id = new(Guid.CreateVersion7()), ExchangeId = part.ExchangeId, DistrictId = part.DistrictId, SchoolId = part.SchoolId, TeacherId = member.TeacherId, StaffNumber = member.StaffNumber, Name = member.Name,
        Stage = member.Stage, Subject = member.Subject, Title = member.Title, Duty = member.Duty, Cohort = member.Cohort, IsBackbone = member.IsBackbone, WasEligible = true, Kind = Kind, FromArea = part.Area, PutForwardAt = At(daysAgo: 6),
    };

    /// <summary>To the nearest school that has her stage, within the cluster where she can stay in it.</summary>
    private void Place(ExchangeMove move, ExchangeYear year, IReadOnlyDictionary<SchoolId, SchoolCard> cards)
    {
        var home = cards[move.SchoolId];
        var to = cards.Values.Where(card => card.Id != home.Id && card.IsPublic && card.Stages.Contains(move.Stage)).OrderBy(card => card.Cluster != home.Cluster)
            .ThenBy(card => Math.Pow(card.EastMetres - home.EastMetres, 2) + Math.Pow(card.NorthMetres - home.NorthMetres, 2)).ThenBy(card => card.Code).FirstOrDefault();
        if (to is null)
            return;
        var begins = new DateOnly(year.SchoolYear, 9, 1);
        move.Place(kinds.Find(Kind)!, to, begins, begins.AddYears(3).AddDays(-1), relation: false, to.Cluster == home.Cluster ? null : "学区内没有同学段的学校");
    }

    private static int Tenth(int eligible) => (eligible + 9) / 10;

    private DateTimeOffset At(int daysAgo) => calendar.Now.AddDays(-daysAgo);

    private DateOnly On(int daysAgo) => Calendar.On(At(daysAgo));

    private Change By(DistrictId district, int daysAgo) => new(new Actor(Guid.Empty, "exchange.demo", Role.DistrictOfficer, Reach.District(district.Value)), At(daysAgo));
}
