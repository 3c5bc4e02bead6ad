using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Features.Rotation.Registrations;

/// <summary>Puts together what decides whether people may take part of their own will.</summary>
internal static class Candidacies
{
    public static async Task<IReadOnlyList<Candidacy>> ReadAsync(RotationDbContext db, Round round, IReadOnlyCollection<TeacherFacts> facts, IReadOnlySet<TeacherId> barred, CancellationToken ct)
    {
        var ids = facts.Select(f => f.Id).ToList();
        var restrictions = await db.OutRestrictions.AsNoTracking().Where(r => r.RoundId == round.Id).ToListAsync(ct);
        var withdrew = await db.Entrants.Where(e => ids.Contains(e.TeacherId) && e.WithdrewAt != null && e.RoundId != round.Id).GroupBy(e => e.TeacherId).Select(g => new { g.Key, At = g.Max(e => e.WithdrewAt) }).ToDictionaryAsync(g => g.Key, g => g.At, ct);
        var appointed = await db.Appointments.Where(a => ids.Contains(a.TeacherId)).GroupBy(a => a.TeacherId).Select(g => new { g.Key, On = g.Max(a => a.EffectiveOn) }).ToDictionaryAsync(g => g.Key, g => g.On, ct);
        var outside = (await db.CrossRegistrations.Where(r => r.RoundId == round.Id && ids.Contains(r.TeacherId) && r.FromOutside).Select(r => r.TeacherId).ToListAsync(ct)).ToHashSet();
        return facts.Select(f => new Candidacy(f, outside.Contains(f.Id), round.Dates.BaseOn, restrictions,
            withdrew.GetValueOrDefault(f.Id) is { } at ? Calendar.On(at) : null, appointed.TryGetValue(f.Id, out var on) ? on : null, barred.Contains(f.Id))).ToList();
    }
}
