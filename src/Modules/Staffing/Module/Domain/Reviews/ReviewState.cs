namespace Workforce.Staffing.Domain.Reviews;

internal enum ReviewState
{
    Open = 0,
    Closed = 1,
}
