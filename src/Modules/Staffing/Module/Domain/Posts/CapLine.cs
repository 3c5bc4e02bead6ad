namespace Workforce.Staffing.Domain.Posts;

/// <summary>A form of employment in a school or a district: what is allowed, what there is.</summary>
/// <param name="Cap">Null where none was set.</param>
/// <param name="HeldAtStart">Null where no cap was set.</param>
internal sealed record CapLine(string Type, int? Cap, int Held, int? HeldAtStart)
{
    public int? Free => Cap - Held;
    public int Grown => HeldAtStart is { } start ? Held - start : 0;

    /// <returns>How many people outside the quota still have to go by the rule.</returns>
    public static int MissingOut(IReadOnlyCollection<CapLine> lines, InOutRule rule) =>
        rule.Missing(lines.Where(l => EmploymentTypes.IsInQuota(l.Type)).Sum(l => l.Grown), -lines.Where(l => !EmploymentTypes.IsInQuota(l.Type)).Sum(l => l.Grown));
}
