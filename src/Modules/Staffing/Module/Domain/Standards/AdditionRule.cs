namespace Workforce.Staffing.Domain.Standards;

/// <summary>附加编制. Either it follows from a count (one for every <see cref="Per"/>), or the bureau grants it within a percentage.</summary>
internal sealed record AdditionRule
{
    public required string Key { get; init; }

    /// <summary>Chinese, as the document says it.</summary>
    public required string Title { get; init; }

    /// <summary>A word of <see cref="AdditionBases"/>.</summary>
    public required string Basis { get; init; }

    /// <summary>How many of the basis give <see cref="Amount"/>.</summary>
    public decimal Per { get; init; } = 1;

    public decimal Amount { get; init; } = 1;

    /// <summary>Granted: at most so many in a hundred of the stage's base; null: the document names no bound.</summary>
    public decimal? MaxPercent { get; init; }

    public IReadOnlyList<string> Stages { get; init; } = [];
    public IReadOnlyList<string> Areas { get; init; } = [];

    public bool Fits(string stage, string area) => (Stages.Count == 0 || Stages.Contains(stage)) && (Areas.Count == 0 || Areas.Contains(area));
}
