using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Features.Staffing.Forecast;

internal sealed record SchoolLine(string Name, SchoolTotals Totals);
