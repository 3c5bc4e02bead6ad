using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Domain.Exemptions;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>Whom the published result left without a post, and what protects her.</summary>
internal sealed class Leftovers(ITeacherDirectory teachers)
{
    /// <summary>Volunteers keep their own school, except where applying gives it up (福贡).</summary>
    public static bool MustBePlaced(Entrant entrant, RotationPolicy policy) => entrant.Basis != EntrantBasis.Volunteer || policy.CrossEligibility.Rule == "exclusive-branch";

    public static Task<List<Entrant>> UnplacedAsync(RotationDbContext db, RunId run, CancellationToken ct) =>
        (from placement in db.Placements
         where placement.RunId == run && placement.PostId == null
         join entrant in db.Entrants on placement.EntrantId equals entrant.Id
         where entrant.RemovedAt == null
         select entrant).AsNoTracking().ToListAsync(ct);

    public async Task<IReadOnlyDictionary<TeacherId, IReadOnlyList<ProtectedGround>>> ProtectionsAsync(
        RotationDbContext db, Round round, IReadOnlyCollection<TeacherId> ids, DateTimeOffset now, CancellationToken ct)
    {
        var today = Calendar.On(now);
        var approved = (await (from exemption in db.Exemptions
                               join of in db.Rounds on exemption.RoundId equals of.Id
                               where ids.Contains(exemption.TeacherId) && exemption.State == ExemptionState.Approved && of.SchoolYear == round.SchoolYear
                               select exemption).AsNoTracking().ToListAsync(ct)).ToLookup(exemption => exemption.TeacherId);
        var facts = (await teachers.FactsAsync(ids, today, ct)).ToDictionary(f => f.Id);
        return ids.Distinct().ToDictionary(id => id, id => Protections.Of(facts.GetValueOrDefault(id), approved[id], round.Policy.Values, today));
    }

    /// <summary>The same by entrant, with what the bureau registered in the round's adjustment.</summary>
    public async Task<IReadOnlyDictionary<EntrantId, IReadOnlyList<ProtectedGround>>> ProtectionsAsync(RotationDbContext db, Round round, IReadOnlyCollection<Entrant> people, DateTimeOffset now, CancellationToken ct)
    {
        var today = await ProtectionsAsync(db, round, people.Select(person => person.TeacherId).ToList(), now, ct);
        var ids = people.Select(person => person.Id).ToList();
        var registered = (await db.AdjustmentPeople.AsNoTracking().Where(p => ids.Contains(p.EntrantId)).ToListAsync(ct)).ToLookup(p => p.EntrantId, p => p.Protections);
        return people.ToDictionary(person => person.Id, person => (IReadOnlyList<ProtectedGround>)today[person.TeacherId].Concat(registered[person.Id].SelectMany(grounds => grounds))
            .DistinctBy(ground => ground.Kind).OrderBy(ground => ground.Kind).ToList());
    }
}
