using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Access.Sessions;
using Workforce.Platform.Actors;
using Workforce.Platform.Units;

namespace Workforce.Access.Features.Access.Accounts;

/// <summary>Puts names to the places of assignments, in the reader's language.</summary>
internal sealed class RolePlaces(Work<AccessDbContext> work, RegistryLookup registry)
{
    public async Task<IReadOnlyList<RoleAtPlace>> NameAsync(IReadOnlyList<Assignment> assignments, CancellationToken ct)
    {
        var units = await work.ReadAsAsync(Actor.System("access.places"), db => db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, ct), ct);
        var schools = await registry.SchoolsAsync(assignments.Select(a => a.InSchoolId), ct);
        var chinese = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";
        return assignments.Select(a =>
        {
            var school = a.InSchoolId is { } id ? schools.GetValueOrDefault(id) : null;
            var unit = units[a.UnitId];
            return new RoleAtPlace(a, chinese ? school?.Name ?? unit.Name : school?.EnglishName ?? unit.EnglishName);
        }).ToList();
    }
}

internal sealed record RoleAtPlace(Assignment Assignment, string Place);
