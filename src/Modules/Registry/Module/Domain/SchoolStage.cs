using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Registry.Domain;

/// <summary>One stage taught at a school, with its size.</summary>
internal sealed class SchoolStage
{
    /// <summary>For the change log and for imports; the school and the stage are what identifies it.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public SchoolId OfSchoolId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>Code table "stage".</summary>
    public required string Stage { get; init; }

    public int Classes { get; set; }
    public int Pupils { get; set; }
}
