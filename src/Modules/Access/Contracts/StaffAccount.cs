namespace Workforce.Access.Contracts;

/// <summary>Somebody who acts for a bureau or a school, to be named for a task.</summary>
/// <param name="Role">Name of the role: DistrictOfficer, Inspector, Principal.</param>
/// <param name="SchoolId">Her school, when she acts for one.</param>
/// <param name="TeacherIds">The teachers she herself is in the registry; empty for most officers.</param>
public sealed record StaffAccount(Guid AccountId, string Name, string Role, Guid? SchoolId, IReadOnlyList<Guid> TeacherIds);
