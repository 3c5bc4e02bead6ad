namespace Workforce.Ethics.Domain.Cases;

internal enum ClueSource
{
    NamedReport = 0,
    AnonymousReport = 1,
    Inspection = 2,
    Media = 3,
    Transferred = 4,
    SchoolFound = 5,
}
