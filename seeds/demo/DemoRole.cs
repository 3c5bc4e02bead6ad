namespace Workforce.Demo;

/// <summary>The role a demo account has.</summary>
public enum DemoRole
{
    CityOfficer,
    DistrictOfficer,
    Principal,
    Teacher,
    ExpertReviewer,
    DisciplineInspector,
    SystemAdministrator,
    SecurityAdministrator,
    AuditAdministrator,
}
