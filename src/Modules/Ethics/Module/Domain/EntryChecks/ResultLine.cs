namespace Workforce.Ethics.Domain.EntryChecks;

/// <summary>One line of a result sheet, as far as it is kept.</summary>
internal sealed record ResultLine(int Number, DateOnly CheckedOn, CheckResult Result);
