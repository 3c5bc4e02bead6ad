using Microsoft.EntityFrameworkCore;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>Who registered for posts of other schools and so gave up competing inside (the exclusive branch, 福贡县 2023).</summary>
internal static class CrossRegistrations
{
    public static async Task<IReadOnlyCollection<TeacherId>> ThatGiveUpAsync(RotationDbContext db, Round round, CancellationToken ct) => !round.Policy.Values.CrossEligibility.IsExclusive ? []
        : await db.CrossRegistrations.Where(r => r.RoundId == round.Id && r.State == RegistrationState.Registered).Select(r => r.TeacherId).ToListAsync(ct);
}
