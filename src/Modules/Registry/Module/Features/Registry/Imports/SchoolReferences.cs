using Workforce.Platform.Sheets.Imports;

namespace Workforce.Registry.Features.Registry.Imports;

/// <summary>Schools as sheets name them: by code or by name.</summary>
internal static class SchoolReferences
{
    /// <summary>A school of the import's own district.</summary>
    public static SheetReference Find(string column, string stored, string shown) => new(
        column, stored, InDistrict(column), $"select o.name from schools o where o.id = t.{shown}", "本区没有这所学校。请填学校标识码或登记的全称");

    /// <summary>A school anywhere in the city; none when it lies outside.</summary>
    public static SheetReference Anywhere(string column, string stored) => new(
        column, stored,
        $"select coalesce(({InDistrict(column)}), (select o.id from schools o where o.name = s.given->>'{column}' limit 1))",
        $"select o.name from schools o where o.id = t.{stored}", "全市没有这所学校。请填学校标识码或登记的全称");

    /// <summary>As <see cref="Find"/>, or one that the same file adds.</summary>
    public static string HereOrAdded(string column) => $"""
        select coalesce(
          ({InDistrict(column)}),
          (select p.target_id from placed p where p.sheet = 'schools' and p.key = s.given->>'{column}'),
          (select r.target_id from import_rows r where r.import_id = i.id and r.sheet = 'schools' and r.result = 'Added' and r.given->>'name' = s.given->>'{column}' limit 1))
        """;

    // By code first, then by name: each has its index, which one condition with "or" would miss.
    private static string InDistrict(string column) => $"""
        select coalesce(
          (select o.id from schools o where o.code = s.given->>'{column}' and o.district_id = i.district_id),
          (select o.id from schools o where o.district_id = i.district_id and o.name = s.given->>'{column}'))
        """;
}
