using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Registry.Domain;

/// <summary>An appointment to a post level (岗位聘任). 双肩挑 staff hold two categories at once.</summary>
internal sealed class PostHeld : IAboutTeacher
{
    public Guid Id { get; init; }
    public TeacherId TeacherId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>Code table "post-category".</summary>
    public required string Category { get; set; }

    /// <summary>Code table "post-level".</summary>
    public required string Level { get; set; }

    public DateOnly StartedOn { get; set; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>暂聘.</summary>
    public bool IsProvisional { get; set; }
}
