using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Registry.Data;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Directories;

internal sealed class Retirements(Work<RegistryDbContext> work, RetirementRules rules) : IRetirements
{
    public async Task<IReadOnlyDictionary<TeacherId, Retirement>> InDistrictAsync(DistrictId district, DateOnly on, CancellationToken ct)
    {
        var policy = await rules.OfAsync(district, on, ct);
        var (people, choices) = await work.ReadAsync(async db => (
            await db.Teachers.Where(t => t.DistrictId == district && !t.Status.StartsWith(StaffStatus.Left)).Select(t => new { t.TeacherId, t.BornOn, t.Sex, t.OriginalRetirementAge, t.WorkStartedOn }).ToListAsync(ct),
            await db.RetirementChoices.Where(c => c.DistrictId == district).ToDictionaryAsync(c => c.TeacherId, c => c.RetiresOn, ct)), ct);
        var found = new Dictionary<TeacherId, Retirement>(people.Count);
        foreach (var p in people)
            if (RetirementMonths.Of(policy, p.BornOn, p.Sex, p.OriginalRetirementAge, p.WorkStartedOn) is { } months)
                found.Add(p.TeacherId, new(months.Statutory, months.Earliest, choices.TryGetValue(p.TeacherId, out var chosen) ? chosen : null));
        return found;
    }
}
