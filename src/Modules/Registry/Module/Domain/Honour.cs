using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Registry.Domain;

/// <summary>An honour, a prize for teaching, or a backbone mark.</summary>
internal sealed class Honour : IAboutTeacher
{
    public Guid Id { get; init; }
    public TeacherId TeacherId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>Code table "honour-kind".</summary>
    public required string Kind { get; set; }

    /// <summary>Code table "honour-level".</summary>
    public string? Level { get; set; }

    /// <summary>As printed on the certificate.</summary>
    public required string Name { get; set; }

    public DateOnly GrantedOn { get; set; }
    public string? GrantedBy { get; set; }
}
