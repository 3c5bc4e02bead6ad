using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Registry.Domain;

/// <summary>One row of 学习经历, from the first higher education on (schools: from 中师/高中).</summary>
internal sealed class Education : IAboutTeacher
{
    public Guid Id { get; init; }
    public TeacherId TeacherId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>First day of the month, as the other months here.</summary>
    public DateOnly? StartedOn { get; set; }

    public DateOnly? GraduatedOn { get; set; }

    /// <summary>学习方式. Code table "study-mode".</summary>
    public string? Mode { get; set; }

    /// <summary>学历. Code table "education".</summary>
    public required string Level { get; set; }

    public string? Institution { get; set; }
    public string? Major { get; set; }

    /// <summary>Code table "degree".</summary>
    public string? Degree { get; set; }

    public DateOnly? DegreeOn { get; set; }

    /// <summary>是否师范类.</summary>
    public bool IsNormal { get; set; }

    /// <summary>第一学历标识.</summary>
    public bool IsFirst { get; set; }

    /// <summary>最高学历标识; one row has it.</summary>
    public bool IsHighest { get; set; }
}
