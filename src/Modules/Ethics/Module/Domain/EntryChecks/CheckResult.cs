namespace Workforce.Ethics.Domain.EntryChecks;

internal enum CheckResult
{
    NoHit = 0,
    Hit = 1,
}
