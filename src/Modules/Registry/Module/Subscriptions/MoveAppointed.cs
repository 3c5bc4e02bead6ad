using Workforce.Platform.Changes;
using Workforce.Platform.Events;
using Workforce.Registry.Data;
using Workforce.Registry.Moves;
using Workforce.Rotation.Contracts;

namespace Workforce.Registry.Subscriptions;

/// <summary>A rotation round is closed: its appointments become service history.</summary>
internal sealed class MoveAppointed : ISubscriber<RegistryDbContext, RoundClosed>
{
    public Task HandleAsync(RegistryDbContext db, RoundClosed occurred, Change change, CancellationToken ct) =>
        MoveTeachers.RunAsync(db, change, occurred.DistrictId, occurred.EffectiveOn, occurred.RoundName,
            occurred.Appointments.Select(a => new SchoolChange(a.TeacherId, a.ToSchoolId, a.Stage, a.Subject, a.DocumentNumber)).ToList(), ct);
}
