namespace Workforce.Ethics.Domain.Integrity;

internal readonly record struct IntegrityRecordId(Guid Value);
