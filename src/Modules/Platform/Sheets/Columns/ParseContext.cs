namespace Workforce.Platform.Sheets;

/// <summary>What parsing a cell may look at, beside the cell.</summary>
public sealed record ParseContext(CodeTables Codes, DateOnly Today);
