namespace Workforce.Staffing.Domain.Forecast;

/// <param name="Value">1.02 when a grade gains two of a hundred on its way into the next.</param>
/// <param name="Years">How many pairs of years it was estimated from.</param>
internal sealed record Rate(double Value, RateBasis Basis, int Years = 0, string? Reason = null)
{
    public static readonly Rate Everybody = new(1, RateBasis.Assumed);
}
