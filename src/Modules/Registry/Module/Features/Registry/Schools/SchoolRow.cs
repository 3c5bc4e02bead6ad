namespace Workforce.Registry.Features.Registry.Schools;

internal sealed record SchoolRow(
    Guid Id,
    string Code,
    string Name,
    string EnglishName,
    string Kind,
    string Area,
    int Tier,
    bool IsIsland,
    bool IsPublic,
    string? Cluster,
    string? EnglishCluster,
    int Classes,
    int Pupils,
    int Staff,
    int Established,
    int Quota)
{
    /// <summary>Posts the school may still fill; negative when it holds more people than posts.</summary>
    public int Vacant => Quota - Established;
}
