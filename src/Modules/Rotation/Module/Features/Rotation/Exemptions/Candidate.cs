using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain.Exemptions;

namespace Workforce.Rotation.Features.Rotation.Exemptions;

/// <summary>A teacher whose record meets a rule, with what was already put forward.</summary>
internal sealed record Candidate(TeacherFacts Teacher, IReadOnlyList<Ground> Grounds, Exemption? Proposed);
