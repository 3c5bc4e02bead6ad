namespace Workforce.Ethics.Domain.EntryChecks;

internal readonly record struct EntryCheckId(Guid Value);
