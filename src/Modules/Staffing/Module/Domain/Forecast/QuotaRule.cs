namespace Workforce.Staffing.Domain.Forecast;

/// <summary>The quota rule in force, for a school in one year.</summary>
/// <param name="school">Index of the school.</param>
/// <returns>The quota by stage; a stage without a usable standard is absent.</returns>
internal delegate IReadOnlyDictionary<string, decimal> QuotaRule(int school, IReadOnlyList<StageYear> kinds);
