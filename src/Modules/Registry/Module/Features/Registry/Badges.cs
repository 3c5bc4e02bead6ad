using Workforce.Registry.Domain;

namespace Workforce.Registry.Features.Registry;

/// <summary>One colour for one meaning on all pages of the module.</summary>
internal static class Badges
{
    public static string Area(string? area) => area switch { "urban" => "bg-blue-lt", "town" => "bg-cyan-lt", "rural" => "bg-green-lt", _ => "bg-secondary-lt" };

    public static string Status(string status) => status[..1] switch { StaffStatus.AtPost => "bg-green-lt", StaffStatus.Away => "bg-orange-lt", _ => "bg-secondary-lt" };
}
