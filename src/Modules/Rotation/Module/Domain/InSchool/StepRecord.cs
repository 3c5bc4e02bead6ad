namespace Workforce.Rotation.Domain.InSchool;

/// <summary>That a step was done: on which day, by whom, and what proves it.</summary>
/// <param name="On">The day it happened, which may be before it was written down.</param>
internal sealed record StepRecord(InSchoolStep Step, DateOnly On, string By, string? Note, Guid? EvidenceFileId, DateTimeOffset RecordedAt);
