using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Staffing.Domain.Posts;

/// <summary>Posts of one level in a structure.</summary>
internal sealed class LevelPosts
{
    public LevelStructureId StructureId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }

    /// <summary>1 to 13.</summary>
    public int Level { get; init; }

    public int Posts { get; init; }
}
