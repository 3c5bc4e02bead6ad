namespace Workforce.Staffing.Domain.Standards;

internal sealed record RatioRange(decimal Minimum, decimal Maximum);
