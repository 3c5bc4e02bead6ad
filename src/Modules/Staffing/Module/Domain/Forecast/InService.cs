namespace Workforce.Staffing.Domain.Forecast;

/// <param name="RetiresOn">First day of the month she retires in, her own choice on record included; null where no rule fits her.</param>
/// <param name="EarliestOn">The first month in which she may retire early; null when she has chosen already or may not.</param>
/// <param name="AwayFrom">The absence that is on record, if any.</param>
/// <param name="AwayUntil">Last day; null while its end is not known.</param>
internal readonly record struct InService(int School, string Stage, string Subject, DateOnly? RetiresOn, DateOnly? EarliestOn, DateOnly? AwayFrom, DateOnly? AwayUntil);
