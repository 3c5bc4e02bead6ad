namespace Workforce.Rotation.Domain.Exams;

/// <summary>How much of the score each part makes up, in percent; together 100.</summary>
internal sealed record CrossWeights(decimal Exam, decimal Lesson);
