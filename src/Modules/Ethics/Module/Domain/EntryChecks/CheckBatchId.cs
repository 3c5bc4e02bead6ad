namespace Workforce.Ethics.Domain.EntryChecks;

internal readonly record struct CheckBatchId(Guid Value);
