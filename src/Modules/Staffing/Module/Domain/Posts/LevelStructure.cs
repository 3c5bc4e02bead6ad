using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Staffing.Domain.Posts;

/// <summary>
/// The approved post structure of a school from a day on. A decision is never altered: a later one takes its place, and the
/// earlier stays for questions about earlier days.
/// </summary>
internal sealed class LevelStructure
{
    public LevelStructureId Id { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }
    public DateOnly ValidFrom { get; init; }
    public required string DocumentNumber { get; init; }

    /// <summary>Why it lies above the region's shares, where it does.</summary>
    public string? Reason { get; init; }

    public List<LevelPosts> Posts { get; init; } = [];

    public IReadOnlyDictionary<int, int> ByLevel => Posts.ToDictionary(p => p.Level, p => p.Posts);

    public static LevelStructure Decide(DistrictId district, SchoolId school, DateOnly from, string? document, IReadOnlyDictionary<int, int> posts, IReadOnlyCollection<StructureExcess> excesses, string? reason)
    {
        if (string.IsNullOrWhiteSpace(document))
            throw new RuleBrokenException("请填写核准文号。");
        if (posts.Values.Any(p => p < 0))
            throw new RuleBrokenException("岗位数不能是负数。");
        if (posts.Values.Sum() == 0)
            throw new RuleBrokenException("请至少填写一个等级的岗位数。");
        if (excesses.Count > 0 && string.IsNullOrWhiteSpace(reason))
            throw new RuleBrokenException("结构比例超过本区政策值，请写明核准的理由。");
        var structure = new LevelStructure { Id = new(Guid.CreateVersion7()), DistrictId = district, SchoolId = school, ValidFrom = from, DocumentNumber = document.Trim(), Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim() };
        structure.Posts.AddRange(posts.Where(p => p.Value > 0).Select(p => new LevelPosts { StructureId = structure.Id, DistrictId = district, SchoolId = school, Level = p.Key, Posts = p.Value }));
        return structure;
    }
}
