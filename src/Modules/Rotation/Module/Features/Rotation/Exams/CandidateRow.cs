using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Features.Rotation.Exams;

internal sealed record CandidateRow(ExamCandidate Candidate, Entrant Entrant, IReadOnlyDictionary<string, ExamMark> Marks)
{
    /// <summary>Papers whose mark is not settled.</summary>
    public int Open(ExamRule rule) => rule.Parts.Count(part => Marks.GetValueOrDefault(part.Part)?.Settled(rule.DoubleEntry) is null);

    public IReadOnlyDictionary<string, Mark>? Settled(ExamRule rule) => Open(rule) > 0 ? null : rule.Parts.ToDictionary(part => part.Part, part => Marks[part.Part].Settled(rule.DoubleEntry)!);
}
