using Workforce.Registry.Contracts;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <param name="Present">Null where the school is not there any more on one side.</param>
internal sealed record SchoolAnswer(SchoolCard School, SchoolTotals? Present, SchoolTotals? Supposed)
{
    public decimal Difference => Present is null || Supposed is null ? 0 : Supposed.Demand.Zip(Present.Demand).Max(pair => Math.Abs(pair.First - pair.Second));
}
