using System.Text.Json;
using Workforce.Platform.Actors;

namespace Workforce.Access.Policy;

/// <summary>How policy values write a role: "system-administrator".</summary>
internal static class RoleName
{
    public static string Of(Role role) => JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString());
}
