using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Registry.Domain;

/// <summary>Work at another school while the establishment stays: exchange (交流轮岗) or support teaching (支教).</summary>
internal sealed class Stay : IAboutTeacher
{
    public Guid Id { get; init; }
    public TeacherId TeacherId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>Code table "stay-kind".</summary>
    public required string Kind { get; set; }

    /// <summary>原单位.</summary>
    public SchoolId FromSchoolId { get; set; }

    /// <summary>交流单位.</summary>
    public SchoolId ToSchoolId { get; set; }

    public DateOnly StartedOn { get; set; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>是否调动人事关系.</summary>
    public bool MovesRelation { get; set; }
}
