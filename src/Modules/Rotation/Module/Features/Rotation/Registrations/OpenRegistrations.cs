using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Features.Rotation.Registrations;

/// <summary>Rounds a teacher can register for, and how she stands in each.</summary>
internal sealed record OpenRegistrations(RoundId Round, string Name, DateTimeOffset OpensAt, DateTimeOffset ClosesAt, RegistrationState? State)
{
    /// <summary>Those that are open, and those she registered for until the round opens. Row walls leave only her own registration.</summary>
    public static IQueryable<OpenRegistrations> Of(RotationDbContext db, DateTimeOffset now) =>
        from window in db.RegistrationWindows
        join round in db.Rounds on window.RoundId equals round.Id
        where round.State == RoundState.Draft && window.OpensAt <= now
        let mine = db.CrossRegistrations.FirstOrDefault(r => r.RoundId == round.Id)
        where window.ClosesAt > now || mine != null
        orderby window.ClosesAt
        select new OpenRegistrations(round.Id, round.Name, window.OpensAt, window.ClosesAt, mine == null ? null : mine.State);
}
