using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Domain.Rules;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Domain.Scoring;
using Workforce.Rotation.Features.Rotation.Registrations;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>
/// Who registered for cross-school posts and so gave up competing inside (the exclusive branch, 福贡县 2023). One place for it.
/// </summary>
internal static class CrossRegistrations
{
    public static async Task<IReadOnlyCollection<TeacherId>> ThatGiveUpAsync(RotationDbContext db, Round round, CancellationToken ct) =>
        round.Policy.Values.CrossEligibility.IsExclusive ? await Registered.Of(db, round.Id).ToListAsync(ct) : [];
}
