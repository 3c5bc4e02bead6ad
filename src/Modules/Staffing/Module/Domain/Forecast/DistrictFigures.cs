namespace Workforce.Staffing.Domain.Forecast;

/// <summary>What a forecast says of the district as a whole, with what it rests on. Lists are by year, the present one first.</summary>
internal sealed record DistrictFigures
{
    public required int PresentYear { get; init; }
    public required int Years { get; init; }
    public required IReadOnlyList<StageFigures> Stages { get; init; }
    public required IReadOnlyList<SubjectFigures> Subjects { get; init; }
    public required IReadOnlyList<RateFigure> Rates { get; init; }
    public required IReadOnlyDictionary<string, int> ClassSizes { get; init; }
    public required WarningRule Warning { get; init; }
    public required decimal EarlyPercent { get; init; }

    /// <summary>Public schools left out, because nobody has confirmed their pupils of this year.</summary>
    public int Missing { get; init; }
}
