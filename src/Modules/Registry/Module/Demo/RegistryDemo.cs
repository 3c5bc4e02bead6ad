using Microsoft.EntityFrameworkCore;
using Workforce.Demo;
using Workforce.Platform.Changes;
using Workforce.Platform.Demo;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Registry.Data;
using Workforce.Platform.Data;

namespace Workforce.Registry.Demo;

/// <summary>Loads the generated schools and teachers. Nobody in them exists.</summary>
internal sealed class RegistryDemo(Work<RegistryDbContext> work, TimeProvider clock) : IDemoSeed
{
    public int Order => 20;

    public Task<bool> SeedAsync(DemoCity city, CancellationToken ct) => work.ChangeAsync(Change.BySystem("registry.demo", clock.GetUtcNow()), async db =>
    {
        if (await db.Schools.AnyAsync(ct))
            return false;
        await db.BulkInsertAsync(city.Clusters.Select(DemoSchools.ToCluster), ct);
        await db.BulkInsertAsync(city.Schools.Select(DemoSchools.ToSchool), ct);
        await db.BulkInsertAsync(city.Schools.SelectMany(DemoSchools.ToStages), ct);
        await db.BulkInsertAsync(city.Teachers.Select(DemoTeachers.ToTeacher), ct);
        await db.BulkInsertAsync(Rows(t => t.Education, DemoHistory.ToEducation), ct);
        await db.BulkInsertAsync(Rows(t => t.Certificates, DemoHistory.ToCertificate), ct);
        await db.BulkInsertAsync(Rows(t => t.Spells, DemoHistory.ToSpell), ct);
        await db.BulkInsertAsync(Rows(t => t.Leaves, DemoHistory.ToLeave), ct);
        await db.BulkInsertAsync(Rows(t => t.Stays, DemoHistory.ToStay), ct);
        await db.BulkInsertAsync(Rows(t => t.Posts, DemoHistory.ToPost), ct);
        await db.BulkInsertAsync(Rows(t => t.Titles, DemoHistory.ToTitle), ct);
        await db.BulkInsertAsync(Rows(t => t.Appraisals, DemoHistory.ToAppraisal), ct);
        await db.BulkInsertAsync(Rows(t => t.Honours, DemoHistory.ToHonour), ct);
        await db.BulkInsertAsync(Rows(t => t.ClassTeacherYears, DemoHistory.ToClassTeacherYear), ct);
        return true;

        IEnumerable<TRow> Rows<TDemo, TRow>(Func<DemoTeacher, IEnumerable<TDemo>> of, Func<DemoTeacher, TDemo, TRow> make) =>
            city.Teachers.SelectMany(t => of(t).Select(row => make(t, row)));
    }, ct);
}
