namespace Workforce.Platform.Sheets;

/// <param name="ListRange">A range such as 代码表!$A$2:$A$40 to choose from.</param>
public sealed record WrittenColumn(string Title, ColumnFormat Format = ColumnFormat.Text, int Width = 14, bool Required = false, string? ListRange = null);
