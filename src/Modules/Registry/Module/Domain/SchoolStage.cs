using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Registry.Domain;

/// <summary>One stage taught at a school, with its size.</summary>
internal sealed class SchoolStage
{
    public SchoolId OfSchoolId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>Code table "stage".</summary>
    public required string Stage { get; init; }

    public int Classes { get; set; }
    public int Pupils { get; set; }
}
