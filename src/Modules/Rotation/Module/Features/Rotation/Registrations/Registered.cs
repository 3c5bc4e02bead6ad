using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Features.Rotation.Registrations;

internal static class Registered
{
    /// <summary>Who is registered for the cross-school competition of a round now.</summary>
    public static IQueryable<TeacherId> Of(RotationDbContext db, RoundId round) =>
        db.CrossRegistrations.Where(r => r.RoundId == round && r.State == RegistrationState.Registered).Select(r => r.TeacherId);
}
