using Workforce.Registry.Contracts;
using Workforce.Staffing.Domain.Posts;

namespace Workforce.Staffing.Features.Staffing.Levels;

/// <summary>A school's line of the list: tiers added up from levels.</summary>
internal sealed record SchoolLevels(SchoolCard School, LevelStructure? Structure, IReadOnlyList<LevelLine> Lines)
{
    public LevelLine Of(PostTier tier)
    {
        var lines = Lines.Where(l => PostLevels.TierOf(l.Level) == tier).ToList();
        return new(0, Structure is null ? null : lines.Sum(l => l.Approved ?? 0), lines.Sum(l => l.Held));
    }

    public bool HasNegative => Lines.Any(l => l.Vacant < 0);
}
