namespace Workforce.Staffing.Domain.Forecast;

internal enum WarningLevel
{
    Green = 0,
    Yellow = 1,
    Red = 2,
}
