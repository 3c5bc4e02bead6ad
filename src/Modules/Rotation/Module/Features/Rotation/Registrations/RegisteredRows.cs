using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Registrations;
using Workforce.Rotation.Features.Rotation.Standings;

namespace Workforce.Rotation.Features.Rotation.Registrations;

/// <summary>Who registered, whether each may come in, and who has a place to go up.</summary>
internal sealed class RegisteredRows(Work<RotationDbContext> work, ITeacherDirectory teachers, ISchoolDirectory schools, BarredTeachers standing)
{
    public async Task<IReadOnlyList<RegisteredRow>> ReadAsync(Round round, RotationPolicy policy, CancellationToken ct)
    {
        var all = await work.ReadAsync(db => db.CrossRegistrations.AsNoTracking().Where(r => r.RoundId == round.Id).OrderBy(r => r.RegisteredAt).ToListAsync(ct), ct);
        var facts = (await teachers.FactsAsync(all.ConvertAll(r => r.TeacherId), round.Dates.BaseOn, ct)).ToDictionary(f => f.Id);
        var barred = await standing.AmongAsync(facts.Keys, ct);
        var places = await schools.FindAsync(all.Select(r => r.SchoolId).Distinct().ToList(), ct);
        var (candidacies, inside) = await work.ReadAsync(async db => (
            (await Candidacies.ReadAsync(db, round, facts.Values, barred, ct)).ToDictionary(c => c.Teacher.Id),
            (await db.Entrants.Where(e => e.RoundId == round.Id && e.RemovedAt == null).Select(e => e.TeacherId).ToListAsync(ct)).ToHashSet()), ct);
        var up = GoingUp(all, policy, places);
        return all.ConvertAll(r => new RegisteredRow(r, facts.GetValueOrDefault(r.TeacherId), places.GetValueOrDefault(r.SchoolId)?.Name ?? "",
            candidacies.TryGetValue(r.TeacherId, out var candidacy) ? VolunteerEligibility.Of(candidacy, policy) : [], inside.Contains(r.TeacherId), up.Contains(r.Id)));
    }

    /// <summary>大方: of each school, as many as the percent of its approved posts allows, in the order in which they registered.</summary>
    private static HashSet<RegistrationId> GoingUp(IEnumerable<CrossRegistration> all, RotationPolicy policy, IReadOnlyDictionary<SchoolId, SchoolCard> places) => all
        .Where(r => r is { Upward: true, State: RegistrationState.Registered }).GroupBy(r => r.SchoolId)
        .SelectMany(g => g.Take((places.GetValueOrDefault(g.Key)?.EstablishmentQuota ?? 0) * (policy.UpwardPercent ?? 0) / 100)).Select(r => r.Id).ToHashSet();
}
