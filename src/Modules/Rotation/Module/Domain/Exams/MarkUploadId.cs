namespace Workforce.Rotation.Domain.Exams;

internal readonly record struct MarkUploadId(Guid Value);
