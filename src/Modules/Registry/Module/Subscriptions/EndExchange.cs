using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Events;
using Workforce.Registry.Data;
using Workforce.Rotation.Contracts;

namespace Workforce.Registry.Subscriptions;

/// <summary>Somebody is back from an exchange: her stay ends the day before.</summary>
internal sealed class EndExchange : ISubscriber<RegistryDbContext, ExchangeEnded>
{
    public async Task HandleAsync(RegistryDbContext db, ExchangeEnded occurred, Change change, CancellationToken ct)
    {
        if (await db.Stays.SingleOrDefaultAsync(s => s.Id == occurred.StayId, ct) is not { } stay)
            return;
        stay.EndedOn = occurred.On > stay.StartedOn ? occurred.On.AddDays(-1) : stay.StartedOn;
        if (await db.Teachers.SingleOrDefaultAsync(t => t.TeacherId == occurred.TeacherId, ct) is { } teacher && teacher.WorkSchoolId == stay.ToSchoolId)
            teacher.WorkAt(teacher.SchoolId);
    }
}
