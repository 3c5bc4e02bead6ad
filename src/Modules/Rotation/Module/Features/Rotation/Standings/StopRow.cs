using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Stops;

namespace Workforce.Rotation.Features.Rotation.Standings;

/// <param name="Stop">Null: she is barred, and nothing is on record yet.</param>
/// <param name="PostSchool">Where the result places her; null without a post.</param>
internal sealed record StopRow(Entrant Person, StandingStop? Stop, string? PostSchool, bool IsBarred);
