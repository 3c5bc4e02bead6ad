using Workforce.Access.Contracts;

namespace Workforce.Registry.Contracts;

/// <summary>A school as other modules need it. Facts of schools are public inside their district.</summary>
/// <param name="Code">学校标识码.</param>
/// <param name="Kind">Code table "school-kind".</param>
/// <param name="Stages">Code table "stage", in order of age of the pupils.</param>
/// <param name="Area">Code table "locality": urban, town or rural.</param>
/// <param name="RemotenessTier">0 (none) to 3 (most remote).</param>
/// <param name="Cluster">Name of the cluster (学区); null for private schools.</param>
/// <param name="EastMetres">Metres east of the city's origin.</param>
/// <param name="NorthMetres">Metres north of the city's origin.</param>
/// <param name="EstablishmentQuota">Approved posts (核定编制), all stages together.</param>
public sealed record SchoolCard(
    SchoolId Id,
    DistrictId DistrictId,
    string Code,
    string Name,
    string EnglishName,
    string Kind,
    IReadOnlyList<string> Stages,
    string Area,
    int RemotenessTier,
    bool IsIsland,
    bool IsPublic,
    string? Cluster,
    int EastMetres,
    int NorthMetres,
    int EstablishmentQuota);
