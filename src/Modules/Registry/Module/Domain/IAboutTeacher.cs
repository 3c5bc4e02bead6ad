using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Registry.Domain;

/// <summary>A row of a teacher's history. Who sees the teacher sees the row.</summary>
internal interface IAboutTeacher
{
    Guid Id { get; }
    TeacherId TeacherId { get; }
    DistrictId DistrictId { get; }
}
