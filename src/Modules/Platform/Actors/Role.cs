namespace Workforce.Platform.Actors;

/// <summary>The roles of a district. The three administrators are separated: no person holds two of them.</summary>
public enum Role
{
    System = 0,
    CityOfficer = 1,
    DistrictOfficer = 2,
    Principal = 3,
    Teacher = 4,
    Reviewer = 5,
    Inspector = 6,
    SystemAdministrator = 7,
    SecurityAdministrator = 8,
    AuditAdministrator = 9,
}
