namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>Somebody who has not signed, as the list shows her; only columns that its index carries.</summary>
internal sealed record UnsignedRow(Guid SubjectId, string Name, string SchoolName, string? Subject, DateOnly DueOn, DateOnly? ArrivedOn, DateOnly? RemindedOn);
