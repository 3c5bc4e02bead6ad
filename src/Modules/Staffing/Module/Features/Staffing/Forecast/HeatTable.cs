using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>Balances by year with their levels. Colour never stands alone: every cell has its number and its sign.</summary>
internal sealed record HeatTable(string Caption, string First, int PresentYear, IReadOnlyList<HeatRow> Rows);
