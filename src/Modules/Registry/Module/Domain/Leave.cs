using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Registry.Domain;

/// <summary>An absence of weeks or more.</summary>
internal sealed class Leave : IAboutTeacher
{
    public Guid Id { get; init; }
    public TeacherId TeacherId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>Code table "leave-kind".</summary>
    public required string Kind { get; set; }

    public DateOnly StartedOn { get; set; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? EndedOn { get; set; }
}
