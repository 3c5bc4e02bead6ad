using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>A group that cannot be reconciled, with its people and posts.</summary>
internal sealed record ConflictView(InfeasibleGroup Group, IReadOnlyList<Entrant> People, IReadOnlyList<Post> Posts, IReadOnlyList<Post> WouldHelp);
