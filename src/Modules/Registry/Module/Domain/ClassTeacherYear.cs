using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Registry.Domain;

/// <summary>A school year served as class teacher (班主任).</summary>
internal sealed class ClassTeacherYear : IAboutTeacher
{
    public Guid Id { get; init; }
    public TeacherId TeacherId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>The calendar year in which the school year began.</summary>
    public int SchoolYear { get; set; }
}
