using Workforce.Platform.Actors;
using Workforce.Platform.Changes;

namespace Workforce.Access.Domain.Rules;

internal static class RoleFitsItsPlace
{
    public static bool IsOfTheCity(Role role) => role is Role.CityOfficer or Role.SystemAdministrator or Role.SecurityAdministrator or Role.AuditAdministrator;

    public static void Check(Role role, UnitKind unit)
    {
        if (IsOfTheCity(role) && unit != UnitKind.City)
            throw new RuleBrokenException("这个角色属于市级，请选择市。");
        if (!IsOfTheCity(role) && unit != UnitKind.District)
            throw new RuleBrokenException("这个角色属于一个区县，请选择区县。");
    }
}
