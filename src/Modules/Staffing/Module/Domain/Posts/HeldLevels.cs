using Workforce.Registry.Contracts;

namespace Workforce.Staffing.Domain.Posts;

/// <summary>Who holds the levels: people of the quota, counted where they are employed.</summary>
internal static class HeldLevels
{
    public static ILookup<SchoolId, int> Of(IEnumerable<StaffMember> staff) => staff
        .Where(s => s.IsEstablished || s.EmploymentType == EmploymentTypes.Filed)
        .Select(s => (s.SchoolId, Level: PostLevels.Of(s.PostLevel)))
        .Where(s => s.Level is not null).ToLookup(s => s.SchoolId, s => s.Level!.Value);

    /// <returns>Every level that is approved or held, highest first.</returns>
    public static IReadOnlyList<LevelLine> Against(IReadOnlyDictionary<int, int>? approved, IEnumerable<int> held)
    {
        var count = held.GroupBy(l => l).ToDictionary(g => g.Key, g => g.Count());
        return PostLevels.All.Where(l => approved?.ContainsKey(l) == true || count.ContainsKey(l))
            .Select(l => new LevelLine(l, approved is null ? null : approved.GetValueOrDefault(l), count.GetValueOrDefault(l))).ToList();
    }
}
