using System.Text.Json.Serialization;

namespace Workforce.Rotation.Domain.Exams;

/// <summary>One paper of the exam (科目).</summary>
/// <param name="Part">Stable key, "subject-knowledge".</param>
/// <param name="Maximum">Full marks of the paper.</param>
/// <param name="Weight">Percent of the exam's result; those of all papers make 100.</param>
/// <param name="BySubject">Every subject sits a paper of its own; else all sit the same.</param>
internal sealed record ExamPart(string Part, string Name, decimal Maximum, decimal Weight, [property: JsonPropertyName("bySubject")] bool BySubject = false);
