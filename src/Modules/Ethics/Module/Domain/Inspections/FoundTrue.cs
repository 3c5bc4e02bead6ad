namespace Workforce.Ethics.Domain.Inspections;

/// <summary>宁波2021: what the city found true in a district beside what the district found true itself.</summary>
/// <param name="Own">By the district and its schools.</param>
internal readonly record struct FoundTrue(int City, int Own)
{
    /// <summary>City : own; null when the district found nothing itself.</summary>
    public decimal? Ratio => Own == 0 ? null : Math.Round((decimal)City / Own, 2, MidpointRounding.AwayFromZero);
}
