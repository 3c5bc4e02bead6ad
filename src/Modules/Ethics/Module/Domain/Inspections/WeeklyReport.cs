using Workforce.Access.Contracts;
using Workforce.Platform.Changes;

namespace Workforce.Ethics.Domain.Inspections;

/// <summary>One district's three counts of one Monday. What was sent stays; a correction is a line of its own.</summary>
internal sealed class WeeklyReport
{
    public WeeklyReportId Id { get; init; }
    public DistrictId DistrictId { get; init; }
    public DateOnly Monday { get; init; }
    public int Found { get; private set; }
    public int Handling { get; private set; }
    public int Closed { get; private set; }
    public DateTimeOffset MadeAt { get; init; }
    public bool IsCorrected { get; private set; }
    public uint Version { get; private set; }

    public WeeklyReport Set(WeeklyCounts counts)
    {
        (Found, Handling, Closed) = counts;
        return this;
    }

    public WeeklyCorrection Correct(WeeklyCounts to, string? why, Change change)
    {
        if (to.Found < 0 || to.Handling < 0 || to.Closed < 0)
            throw new RuleBrokenException("数字不能小于零。");
        if (to == new WeeklyCounts(Found, Handling, Closed))
            throw new RuleBrokenException("三个数字都没有变。");
        if (string.IsNullOrWhiteSpace(why))
            throw new RuleBrokenException("更正须写明理由。");
        var correction = new WeeklyCorrection
        {
            Id = new(Guid.CreateVersion7()), ReportId = Id, DistrictId = DistrictId, FoundBefore = Found, HandlingBefore = Handling, ClosedBefore = Closed,
            Found = to.Found, Handling = to.Handling, Closed = to.Closed, Why = why.Trim(), By = change.By.Name, At = change.At,
        };
        IsCorrected = true;
        Set(to);
        return correction;
    }
}
