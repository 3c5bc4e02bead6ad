using Workforce.Rotation.Domain.Scoring;

namespace Workforce.Rotation.Domain.InSchool;

/// <param name="Lot">Her place in a recorded lot; null without one.</param>
internal sealed record Competitor(ApplicantId Id, int Total, ScoringFacts Facts, int? Lot = null);
