namespace Workforce.Platform.Sheets.Imports;

/// <summary>The values of seeds/policy/platform.json that hold on a day.</summary>
internal sealed record ImportPolicy
{
    /// <summary>Days since the last act on an import; after them its rows are cleared away.</summary>
    public required int ImportRowsKeptDays { get; init; }
}
