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

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>
/// Who registered for cross-school posts and so gave up competing inside (the exclusive branch, 福贡县 2023). One place, so that the
/// register of the cross-school stage has one line to change.
/// </summary>
internal static class CrossRegistrations
{
    public static Task<IReadOnlyCollection<TeacherId>> ThatGiveUpAsync(RotationDbContext db, Round round, CancellationToken ct) => Task.FromResult<IReadOnlyCollection<TeacherId>>([]);
}
