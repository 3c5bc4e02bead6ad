namespace Workforce.Platform.Sheets.Imports;

/// <summary>One column of a row under review, in words: what was there and what would be there.</summary>
public sealed record ReviewValue(SheetColumn Column, string? Old, string? New);
