using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Domain.Forecast;

/// <summary>Policy values of a forecast: "staffing.forecast" and so on.</summary>
internal sealed record ForecastPolicy
{
    public required ForecastTerms Forecast { get; init; }
    public required IReadOnlyDictionary<string, StageShape> StageShapes { get; init; }
    public required WarningRule Warning { get; init; }

    /// <summary>Of those who may retire early, how many of a hundred are expected to.</summary>
    public decimal FlexibleEarlyPercent { get; init; }

    /// <summary>班额, by stage.</summary>
    public IReadOnlyDictionary<string, SizeRange> ClassSize { get; init; } = new Dictionary<string, SizeRange>();

    /// <summary>Class sizes of stages whose standard names none.</summary>
    public IReadOnlyDictionary<string, int> ForecastClassSize { get; init; } = new Dictionary<string, int>();

    /// <summary>Weekly periods by stage and subject; a stage without them is divided as its teachers are today.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, decimal>> SubjectWeights { get; init; } = new Dictionary<string, IReadOnlyDictionary<string, decimal>>();

    public IReadOnlyDictionary<string, int> Sizes => ClassSize.Select(s => KeyValuePair.Create(s.Key, s.Value.Maximum)).UnionBy(ForecastClassSize, s => s.Key).ToDictionary();
}
