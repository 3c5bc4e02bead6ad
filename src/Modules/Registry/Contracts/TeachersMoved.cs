using Workforce.Access.Contracts;

namespace Workforce.Registry.Contracts;

/// <summary>
/// Teachers are employed by another school from a day on. One event for everybody who moved in the same act; whoever
/// keeps a teacher's school beside an account or a list follows it.
/// </summary>
/// <param name="On">First day at the new school.</param>
/// <param name="Cause">The act in Chinese, as it stands in the service history: "2025学年县管校聘".</param>
public sealed record TeachersMoved(DistrictId DistrictId, DateOnly On, string Cause, IReadOnlyList<TeacherMove> Moves)
{
    public const string Name = "registry.teachers-moved.v1";
}
