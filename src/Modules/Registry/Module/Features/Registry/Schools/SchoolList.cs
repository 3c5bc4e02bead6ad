using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Units;
using Workforce.Registry.Data;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Features.Registry.Schools;

/// <summary>The schools that a filter keeps, with the people each employs. A city has hundreds, so sort and totals are made here.</summary>
internal sealed class SchoolList(Work<RegistryDbContext> work)
{
    public async Task<IReadOnlyList<SchoolRow>> ReadAsync(SchoolFilter filter, CancellationToken ct)
    {
        var rows = await work.ReadAsync(db => Rows(db, Kept(db.Schools, filter)).ToListAsync(ct), ct);
        return Sorted(rows, filter.Sort).ToList();
    }

    public Task<List<Cluster>> ClustersAsync(Guid? district, CancellationToken ct) => work.ReadAsync(db => db.Clusters.AsNoTracking()
        .Where(c => district == null || c.DistrictId == new DistrictId(district.Value)).OrderBy(c => c.Name).ToListAsync(ct), ct);

    private static IQueryable<School> Kept(IQueryable<School> schools, SchoolFilter filter)
    {
        if (filter.Q is { Length: > 0 } q)
            schools = schools.Where(s => s.Name.Contains(q) || s.Code.StartsWith(q) || s.EnglishName.Contains(q));
        if (filter.District is { } district)
            schools = schools.Where(s => s.DistrictId == new DistrictId(district));
        if (filter.Kind is { } kind)
            schools = schools.Where(s => s.Kind == kind);
        if (filter.Stage is { } stage)
            schools = schools.Where(s => s.Stages.Any(x => x.Stage == stage));
        if (filter.Area is { } area)
            schools = schools.Where(s => s.Area == area);
        if (filter.Tier is { } tier)
            schools = schools.Where(s => s.RemotenessTier == tier);
        if (filter.Owner is { } owner)
            schools = schools.Where(s => s.IsPublic == (owner == "public"));
        if (filter.Cluster is { } cluster)
            schools = schools.Where(s => s.ClusterId == new ClusterId(cluster));
        return schools;
    }

    /// <summary>Pupils and people are each added up in one pass and joined, not counted school by school.</summary>
    private static IQueryable<SchoolRow> Rows(RegistryDbContext db, IQueryable<School> schools)
    {
        var pupils = from s in schools from x in s.Stages group x by s.Id into g select new { SchoolId = g.Key, Classes = g.Sum(x => x.Classes), Pupils = g.Sum(x => x.Pupils) };
        var staff = from t in db.Teachers where !t.Status.StartsWith(StaffStatus.Left) group t by t.SchoolId into g select new { SchoolId = g.Key, All = g.Count(), Established = g.Count(t => t.IsEstablished) };
        return from s in schools
               join c in db.Clusters on s.ClusterId equals c.Id into clusters
               from c in clusters.DefaultIfEmpty()
               join p in pupils on s.Id equals p.SchoolId into counted
               from p in counted.DefaultIfEmpty()
               join t in staff on s.Id equals t.SchoolId into employed
               from t in employed.DefaultIfEmpty()
               select new SchoolRow(s.Id.Value, s.Code, s.Name, s.EnglishName, s.Kind, s.Area, s.RemotenessTier, s.IsIsland, s.IsPublic, c.Name, c.EnglishName,
                   (int?)p.Classes ?? 0, (int?)p.Pupils ?? 0, (int?)t.All ?? 0, (int?)t.Established ?? 0, s.EstablishmentQuota);
    }

    private static IEnumerable<SchoolRow> Sorted(List<SchoolRow> rows, string? sort)
    {
        var (key, falling) = sort is ['-', .. var rest] ? (rest, true) : (sort, false);
        Func<SchoolRow, object?> by = key switch
        {
            "name" => s => s.Name,
            "kind" => s => s.Kind,
            "area" => s => s.Area,
            "tier" => s => s.Tier,
            "cluster" => s => s.Cluster,
            "pupils" => s => s.Pupils,
            "staff" => s => s.Staff,
            "quota" => s => s.Quota,
            "vacant" => s => s.Vacant,
            _ => s => s.Code,
        };
        var sorted = falling ? rows.OrderByDescending(by) : rows.OrderBy(by);
        return sorted.ThenBy(s => s.Code, StringComparer.Ordinal);
    }
}
