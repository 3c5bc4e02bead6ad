namespace Workforce.Platform.Actors;

public static class RoleTitle
{
    /// <summary>What people call the role, in Chinese; the key of its text in PlatformTexts.</summary>
    public static string Title(this Role role) => role switch
    {
        Role.CityOfficer => "市级人事",
        Role.DistrictOfficer => "区级人事",
        Role.Principal => "校长",
        Role.Teacher => "教师",
        Role.Reviewer => "评审专家",
        Role.Inspector => "纪检督查",
        Role.SystemAdministrator => "系统管理员",
        Role.SecurityAdministrator => "安全管理员",
        Role.AuditAdministrator => "审计管理员",
        _ => "系统",
    };
}
