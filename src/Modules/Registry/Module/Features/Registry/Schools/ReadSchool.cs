using Mapster;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Registry.Data;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Features.Registry.Schools;

internal sealed class ReadSchool(Work<RegistryDbContext> work)
{
    /// <returns>Null when there is no such school in reach.</returns>
    public Task<SchoolPage?> HandleAsync(SchoolId id, CancellationToken ct) => work.ReadAsync(async db =>
    {
        if (await db.Schools.AsNoTracking().Where(s => s.Id == id).ProjectToType<SchoolFacts>(Projections.Config).SingleOrDefaultAsync(ct) is not { } facts)
            return null;
        var cluster = facts.ClusterId is { } clusterId ? await db.Clusters.AsNoTracking().SingleOrDefaultAsync(c => c.Id == clusterId, ct) : null;
        var people = await db.Teachers.Where(t => t.SchoolId == id && !t.Status.StartsWith(StaffStatus.Left))
            .OrderBy(t => t.Subject).ThenBy(t => t.NameOrder).ThenBy(t => t.StaffNumber)
            .Select(t => new SchoolPage.Person(t.TeacherId.Value, t.Name, t.StaffNumber, t.Stage, t.Subject, t.Title, t.Duty, t.Status, t.IsEstablished, t.IsBackbone, t.IsClassTeacher, t.HasCertificate, t.JoinedSchoolOn))
            .ToListAsync(ct);
        var guests = await db.Teachers.Where(t => t.WorkSchoolId == id && t.SchoolId != id && !t.Status.StartsWith(StaffStatus.Left))
            .Join(db.Schools, t => t.SchoolId, s => s.Id, (t, s) => new SchoolPage.Guest(t.TeacherId.Value, t.Name, t.Subject, t.Title, s.Name, s.EnglishName)).ToListAsync(ct);
        var head = facts.HeadId is { } headId ? people.FirstOrDefault(p => p.Id == headId.Value)?.Name : null;
        return new SchoolPage(facts, cluster is null ? null : Language.Of(cluster.Name, cluster.EnglishName), head, people, guests);
    }, ct);
}
