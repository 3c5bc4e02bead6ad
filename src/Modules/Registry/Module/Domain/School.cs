using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Registry.Domain;

/// <summary>A school. Its facts are public inside the district, so its key is not called school_id: principals see all of them.</summary>
internal sealed class School
{
    public SchoolId Id { get; init; }
    public DistrictId DistrictId { get; init; }
    public ClusterId? ClusterId { get; set; }

    /// <summary>学校标识码, ten digits.</summary>
    public required string Code { get; set; }

    public required string Name { get; set; }
    public required string EnglishName { get; set; }

    /// <summary>Code table "school-kind".</summary>
    public required string Kind { get; set; }

    /// <summary>Code table "locality": urban, town or rural.</summary>
    public required string Area { get; set; }

    /// <summary>0 (none) to 3 (most remote).</summary>
    public int RemotenessTier { get; set; }

    public bool IsIsland { get; set; }
    public bool IsPublic { get; set; }

    /// <summary>Metres from the city's origin: distances without a map of the world.</summary>
    public int EastMetres { get; set; }

    public int NorthMetres { get; set; }
    public int? FoundedYear { get; set; }

    /// <summary>核定编制, all stages together; 0 in a private school.</summary>
    public int EstablishmentQuota { get; set; }

    /// <summary>The teacher who heads it; null while nobody does. Not called teacher_id: a school is not a row about a person.</summary>
    public TeacherId? HeadId { get; set; }

    public List<SchoolStage> Stages { get; init; } = [];
    public uint Version { get; private set; }
}
