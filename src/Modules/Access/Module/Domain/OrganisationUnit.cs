namespace Workforce.Access.Domain;

/// <summary>A city or one of its districts. Schools hang below districts but belong to Registry.</summary>
internal sealed class OrganisationUnit
{
    public UnitId Id { get; init; }
    public UnitKind Kind { get; init; }

    /// <summary>The city of a district; null for a city.</summary>
    public UnitId? ParentId { get; init; }

    /// <summary>GB/T 2260, six digits. Policy values are looked up by it, so it never changes under an id.</summary>
    public required string RegionCode { get; init; }

    public required string Name { get; set; }
    public required string EnglishName { get; set; }
    public uint Version { get; init; }
}
