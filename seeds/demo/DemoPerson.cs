namespace Workforce.Demo;

/// <summary>Somebody who can sign in to the demo. There are no passwords here.</summary>
/// <param name="Id">The account's id.</param>
/// <param name="LoginName">Lower-case ASCII, unique.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Role">What she acts as; nobody has two.</param>
/// <param name="DistrictId">Null for roles of the whole city.</param>
/// <param name="SchoolId">Set for principals and teachers.</param>
/// <param name="TeacherId">Set for principals and teachers, and for experts who teach.</param>
/// <param name="Note">What this person shows in the demo, in one Chinese line.</param>
public sealed record DemoPerson(
    Guid Id,
    string LoginName,
    string Name,
    DemoRole Role,
    Guid? DistrictId,
    Guid? SchoolId,
    Guid? TeacherId,
    string Note);
