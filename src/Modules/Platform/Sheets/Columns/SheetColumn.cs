namespace Workforce.Platform.Sheets;

/// <summary>One column, as data. Made by <see cref="Column"/>, adjusted with <c>with</c>.</summary>
/// <param name="Key">Name of the value in the row's JSON, snake_case, as the database column is called.</param>
/// <param name="Title">Chinese title in the sheet.</param>
public sealed record SheetColumn(string Key, string Title, string English, CellParse Parse)
{
    /// <summary>Other titles in use for the same thing. The English title is understood anyway.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public bool Required { get; init; }

    /// <summary>The rule that a blank cell of a required column breaks, where more can be said than that it is required.</summary>
    public string WhenBlank { get; init; } = SheetRules.Required;

    public ColumnFormat Format { get; init; }

    /// <summary>The code table the cell chooses from: a drop-down list in the template, a list on its second sheet.</summary>
    public string? CodeTable { get; init; }

    /// <summary>A cell may hold several lines; the row then stands for as many, aligned with its other such columns.</summary>
    public bool Lines { get; init; }

    /// <summary>Free text, in which a line break is only a line break.</summary>
    public bool Wraps { get; init; }

    /// <summary>How to fill it in, for the template's second sheet.</summary>
    public string? Note { get; init; }

    public string? Example { get; init; }

    /// <summary>Hidden in review tables and never quoted in a fault: identity numbers, salaries.</summary>
    public bool Personal { get; init; }
}
