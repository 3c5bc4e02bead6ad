namespace Workforce.Platform.Sheets;

/// <summary>How templates and exports format a column. Text keeps Excel from eating zeros and long numbers.</summary>
public enum ColumnFormat
{
    Text,
    Whole,
    Decimal,
    Date,
    Month,
}
