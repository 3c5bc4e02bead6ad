namespace Workforce.Staffing.Domain.Reviews;

internal enum ReviewAnswer
{
    None = 0,
    Confirmed = 1,
    Objected = 2,
}
