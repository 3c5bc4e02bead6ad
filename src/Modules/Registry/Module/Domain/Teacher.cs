using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Registry.Domain;

/// <summary>
/// A member of staff with the national system's basic fields (基本信息). Fields with a code table hold its code.
/// Her history is in rows of its own; where a list must filter by it, the present standing is kept here too.
/// </summary>
internal sealed partial class Teacher
{
    public TeacherId TeacherId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>Where she is employed: establishment and pay are there (public staff are recorded there, not where they work).</summary>
    public SchoolId SchoolId { get; private set; }

    /// <summary>Where she works today: another school during an exchange or support stay.</summary>
    public SchoolId WorkSchoolId { get; private set; }

    /// <summary>教职工号, unique in the city.</summary>
    public required string StaffNumber { get; set; }

    public uint Version { get; private set; }

    public static Teacher At(SchoolId school, TeacherId id, DistrictId district, string staffNumber, string name) =>
        new() { TeacherId = id, DistrictId = district, SchoolId = school, WorkSchoolId = school, StaffNumber = staffNumber, Name = name };

    /// <summary>Works at another school while the establishment stays.</summary>
    public void WorkAt(SchoolId school) => WorkSchoolId = school;

    /// <summary>Employed by another school from a day on; a stay elsewhere ends with it.</summary>
    public void MoveTo(SchoolId school, DateOnly on) => (SchoolId, WorkSchoolId, JoinedSchoolOn) = (school, school, on);
}
