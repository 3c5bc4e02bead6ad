namespace Workforce.Staffing.Domain.Forecast;

/// <summary>A question "what if": what it changes of the present inputs; what it leaves out stays.</summary>
internal sealed record Supposition
{
    /// <summary>Pupils of a class, by stage.</summary>
    public IReadOnlyDictionary<string, int> ClassSizes { get; init; } = new Dictionary<string, int>();

    /// <summary>Of the intake otherwise expected, by stage.</summary>
    public IReadOnlyDictionary<string, int> IntakePercent { get; init; } = new Dictionary<string, int>();

    /// <summary>Another standard, by its id.</summary>
    public string? Standard { get; init; }

    public IReadOnlyList<SupposedMerger> Mergers { get; init; } = [];

    public bool IsEmpty => ClassSizes.Count + IntakePercent.Count + Mergers.Count == 0 && Standard is null;
}
