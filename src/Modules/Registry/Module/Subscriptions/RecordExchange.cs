using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Events;
using Workforce.Registry.Data;
using Workforce.Registry.Domain;
using Workforce.Registry.Moves;
using Workforce.Rotation.Contracts;

namespace Workforce.Registry.Subscriptions;

/// <summary>People are approved to go on exchange: those whose employment moves change school, the others' stays are recorded.</summary>
internal sealed class RecordExchange : ISubscriber<RegistryDbContext, ExchangeApproved>
{
    public async Task HandleAsync(RegistryDbContext db, ExchangeApproved occurred, Change change, CancellationToken ct)
    {
        await RecordAsync(db, occurred, occurred.Stays.Where(s => !s.MovesRelation).ToList(), ct);
        // A district begins on one day, rarely two, so this is not a loop over people.
        foreach (var day in occurred.Stays.Where(s => s.MovesRelation).GroupBy(s => s.BeginsOn))
            await MoveTeachers.RunAsync(db, change, occurred.DistrictId, day.Key, occurred.ExchangeName,
                day.Select(s => new SchoolChange(s.TeacherId, s.ToSchoolId, s.Stage, s.Subject, s.DocumentNumber)).ToList(), ct);
    }

    private static async Task RecordAsync(RegistryDbContext db, ExchangeApproved occurred, IReadOnlyList<ExchangeStay> stays, CancellationToken ct)
    {
        var (ids, people) = (stays.Select(s => s.Id).ToList(), stays.Select(s => s.TeacherId).ToList());
        var known = (await db.Stays.Where(s => ids.Contains(s.Id)).Select(s => s.Id).ToListAsync(ct)).ToHashSet();
        var teachers = await db.Teachers.Where(t => people.Contains(t.TeacherId) && t.DistrictId == occurred.DistrictId && !t.Status.StartsWith(StaffStatus.Left)).ToDictionaryAsync(t => t.TeacherId, ct);
        foreach (var stay in stays.Where(s => !known.Contains(s.Id)))
        {
            if (!teachers.TryGetValue(stay.TeacherId, out var teacher))
                continue;
            teacher.WorkAt(stay.ToSchoolId);
            db.Add(new Stay
            {
                Id = stay.Id, TeacherId = stay.TeacherId, DistrictId = occurred.DistrictId, Kind = stay.Kind, FromSchoolId = stay.FromSchoolId, ToSchoolId = stay.ToSchoolId,
                StartedOn = stay.BeginsOn, EndedOn = stay.EndsOn,
            });
        }
    }
}
