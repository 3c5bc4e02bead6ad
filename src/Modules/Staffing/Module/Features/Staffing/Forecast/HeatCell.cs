using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Features.Staffing.Forecast;

internal sealed record HeatCell(decimal Supply, decimal Demand, WarningLevel Level)
{
    public decimal Over => Supply - Demand;
    public decimal? Percent => WarningRule.Percent(Supply, Demand);
}
