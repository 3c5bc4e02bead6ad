namespace Workforce.Platform.Sheets;

/// <summary>How a cell came to hold what it holds: a typed text, a number, a number shown as a date ...</summary>
public enum CellOrigin
{
    Text,
    Number,
    DateNumber,
    Flag,
    Formula,
    Error,
}
