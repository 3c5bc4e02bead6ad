using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Scores;

/// <summary>Somebody who applied for a post of the school. Her rank of it is left out on purpose: a school must not score by it.</summary>
internal sealed record Applicant(Entrant Entrant, Post Post, Score? Score);
