namespace Workforce.Ethics.Domain.Inspections;

internal enum VisitOutcome
{
    Clean = 0,
    CorrectedAtOnce = 1,
    OrderedToCorrect = 2,
    HandedOn = 3,
}
