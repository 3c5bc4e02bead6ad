using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Policy;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Registry.Data;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Directories;

internal sealed class TeacherDirectory(Work<RegistryDbContext> work, IOrganisation organisation, PolicyValues policies) : ITeacherDirectory
{
    public async Task<IReadOnlyDictionary<TeacherId, TeacherCard>> FindAsync(IReadOnlyCollection<TeacherId> ids, CancellationToken ct) =>
        await work.ReadAsync(db => db.Teachers.Where(t => ids.Contains(t.TeacherId))
            .Join(db.Schools, t => t.SchoolId, s => s.Id, (t, s) => new TeacherCard(
                t.TeacherId, t.DistrictId, t.SchoolId, s.Name, t.StaffNumber, t.Name, t.PinyinInitials, t.Sex, t.Stage ?? "", t.Subject ?? "", t.Title, t.Status, t.IsBackbone))
            .ToDictionaryAsync(t => t.Id, ct), ct);

    public async Task<IReadOnlyDictionary<string, TeacherId>> ByStaffNumberAsync(DistrictId district, IReadOnlyCollection<string> staffNumbers, CancellationToken ct) =>
        await work.ReadAsync(db => db.Teachers.Where(t => t.DistrictId == district && staffNumbers.Contains(t.StaffNumber)).ToDictionaryAsync(t => t.StaffNumber, t => t.TeacherId, ct), ct);

    public async Task<IReadOnlyList<TeacherFacts>> CandidatesAsync(DistrictId district, DateOnly on, CandidateSearch search, CancellationToken ct)
    {
        var all = await FactsAsync(db => Found(db, db.Teachers.Where(t => t.DistrictId == district), on, search), on, ct);
        return all.Where(f => f.WasEmployed && !StaffStatus.HasLeft(f.Facts.Status)).Select(f => f.Facts).ToList();
    }

    private static IQueryable<Teacher> Found(RegistryDbContext db, IQueryable<Teacher> teachers, DateOnly on, CandidateSearch search)
    {
        if (search.School is { } school)
            teachers = teachers.Where(t => db.SchoolSpells.Any(s => s.TeacherId == t.TeacherId && s.AtSchoolId == school && s.StartedOn <= on && (s.EndedOn == null || s.EndedOn >= on)));
        if (search.Subject is { } subject)
            teachers = teachers.Where(t => t.Subject == subject);
        if (search.Text is { } text)
            teachers = text.ToLowerInvariant() is var initials ? teachers.Where(t => t.Name.Contains(text) || t.StaffNumber == text || t.PinyinInitials.StartsWith(initials)) : teachers;
        return teachers;
    }

    public async Task<IReadOnlyList<TeacherFacts>> FactsAsync(IReadOnlyCollection<TeacherId> ids, DateOnly on, CancellationToken ct) =>
        (await FactsAsync(db => db.Teachers.Where(t => ids.Contains(t.TeacherId)), on, ct)).Select(f => f.Facts).ToList();

    private async Task<List<FactsOnDay>> FactsAsync(Func<RegistryDbContext, IQueryable<Teacher>> which, DateOnly on, CancellationToken ct)
    {
        var histories = await work.ReadAsync(db => Histories.ReadAsync(db, which(db), ct), ct);
        var rules = new Dictionary<DistrictId, RetirementRule?>();
        foreach (var district in histories.Teachers.Select(t => t.DistrictId).Distinct())
        {
            var region = (await organisation.FindDistrictAsync(district, ct))?.RegionCode ?? RegionCode.Country;
            rules[district] = (await policies.ForAsync<RegistryPolicy>("registry", region, on, ct)).Value.RetirementRule;
        }
        return histories.Teachers.Select(t => histories.OnDay(t, on, rules[t.DistrictId])).ToList();
    }
}
