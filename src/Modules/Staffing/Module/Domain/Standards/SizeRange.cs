namespace Workforce.Staffing.Domain.Standards;

internal sealed record SizeRange(int Minimum, int Maximum);
