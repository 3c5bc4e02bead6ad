namespace Workforce.Ethics.Domain.Inspections;

internal enum VisitState
{
    Planned = 0,
    Done = 1,
    Cancelled = 2,
}
