using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Policy;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Registry.Data;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Features.Registry.Teachers;

internal sealed class ReadTeacher(Work<RegistryDbContext> work, IOrganisation organisation, PolicyValues policies, Calendar calendar)
{
    private const int LastChanges = 50;

    /// <returns>Null when there is no such teacher in reach.</returns>
    public async Task<TeacherRecord?> HandleAsync(TeacherId id, CancellationToken ct)
    {
        var record = await work.ReadAsync(db => ReadAsync(db, id, ct), ct);
        if (record is null)
            return null;
        var region = (await organisation.FindDistrictAsync(record.Teacher.DistrictId, ct))?.RegionCode ?? RegionCode.Country;
        var rule = (await policies.ForAsync<RegistryPolicy>("registry", region, calendar.Today, ct)).Value.RetirementRule;
        return record with { RetiresOn = rule?.For(record.Teacher.BornOn, record.Teacher.Sex, record.Teacher.OriginalRetirementAge) };
    }

    private static async Task<TeacherRecord?> ReadAsync(RegistryDbContext db, TeacherId id, CancellationToken ct)
    {
        if (await db.Teachers.AsNoTracking().SingleOrDefaultAsync(t => t.TeacherId == id, ct) is not { } teacher)
            return null;
        var spells = await OfAsync(db.SchoolSpells);
        var stays = await OfAsync(db.Stays);
        var appraisals = await OfAsync(db.Appraisals);
        var schools = spells.Select(s => s.AtSchoolId).Concat(appraisals.Select(a => a.AtSchoolId)).OfType<SchoolId>()
            .Concat(stays.SelectMany(s => new[] { s.FromSchoolId, s.ToSchoolId })).Append(teacher.SchoolId).Append(teacher.WorkSchoolId).Distinct().ToList();
        return new()
        {
            Teacher = teacher,
            Schools = await db.Schools.AsNoTracking().Where(s => schools.Contains(s.Id)).ToDictionaryAsync(s => s.Id.Value, ct),
            Education = (await OfAsync(db.Education)).OrderBy(e => e.GraduatedOn).ToList(),
            Certificates = (await OfAsync(db.Certificates)).OrderBy(c => c.IssuedOn).ToList(),
            Posts = (await OfAsync(db.PostsHeld)).OrderBy(p => p.StartedOn).ToList(),
            Titles = (await OfAsync(db.TitlesHeld)).OrderBy(t => t.ObtainedOn).ToList(),
            Appraisals = appraisals.OrderBy(a => a.Year).ToList(),
            Spells = spells.OrderBy(s => s.StartedOn).ToList(),
            Leaves = (await OfAsync(db.Leaves)).OrderBy(l => l.StartedOn).ToList(),
            Stays = stays.OrderBy(s => s.StartedOn).ToList(),
            Honours = (await OfAsync(db.Honours)).OrderBy(h => h.GrantedOn).ToList(),
            ClassTeacherYears = (await OfAsync(db.ClassTeacherYears)).Select(y => y.SchoolYear).Order().ToList(),
            Disclosures = (await OfAsync(db.Disclosures)).OrderByDescending(d => d.At).ToList(),
            Changes = await ChangesAsync(db, id, ct),
            RetiresOn = null,
        };

        Task<List<T>> OfAsync<T>(IQueryable<T> rows) where T : class, IAboutTeacher => rows.AsNoTracking().Where(r => r.TeacherId == id).ToListAsync(ct);
    }

    private static async Task<IReadOnlyList<RecordChange>> ChangesAsync(RegistryDbContext db, TeacherId id, CancellationToken ct)
    {
        var entries = await db.Set<ChangeLogEntry>().AsNoTracking().Where(e => e.TeacherId == id.Value && e.Subject != "disclosures").OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Take(LastChanges).ToListAsync(ct);
        return entries.Select(e =>
        {
            var (old, now) = (Values(e.Old), Values(e.New));
            return new RecordChange(e.At, e.ActorName, e.Role, e.StandsInFor, e.Kind, e.Subject, e.Reason,
                old.Keys.Union(now.Keys).Select(k => new RecordChange.Value(k, old.GetValueOrDefault(k), now.GetValueOrDefault(k))).ToList());
        }).ToList();
    }

    private static Dictionary<string, string?> Values(string? json) => json is null ? [] :
        JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json)!.ToDictionary(v => v.Key, v => v.Value.ValueKind == JsonValueKind.Null ? null : v.Value.ToString());
}
