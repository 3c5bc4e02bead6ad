using Workforce.Registry.Contracts;

namespace Workforce.UnitTests.Staffing.Posts;

/// <summary>People and schools as the tests of balance and detection need them.</summary>
internal static class StaffSample
{
    public static readonly DateOnly Today = new(2026, 11, 24);

    public static StaffMember Person(SchoolId school, string subject = "maths", bool established = true, string status = "100", StaffAbsence? leave = null, StaffAbsence? stay = null) => new()
    {
        Id = new(Guid.NewGuid()), StaffNumber = "01000001", Name = "张三", SchoolId = school, WorkSchoolId = stay?.AtSchoolId ?? school, Stage = "primary", EstablishmentStage = established ? "primary" : null, Subject = subject,
        Kind = "teacher", EmploymentType = established ? "establishment" : "contract", IsEstablished = established, Duty = "none", PostLevel = null, Status = status, JoinedSchoolOn = new(2010, 9, 1), Leave = leave, Stay = stay,
    };

    public static SchoolCard School(SchoolId id, bool isPublic = true) =>
        new(id, new(Guid.Empty), "0001", isPublic ? "一小" : "民办小学", "School", "primary", ["primary"], "urban", 0, false, isPublic, null, 0, 0, 10);
}
