namespace Workforce.Rotation.Domain.Exams;

internal readonly record struct MarkReviewId(Guid Value);
