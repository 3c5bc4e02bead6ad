using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain;

/// <summary>Somebody whose placement differs between two runs. Null: unplaced.</summary>
internal sealed record Move(EntrantId EntrantId, PostId? From, int FromRank, PostId? To, int ToRank);
