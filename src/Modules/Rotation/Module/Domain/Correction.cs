using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain;

/// <summary>One datum put right after the inputs were locked.</summary>
/// <param name="PostId">The post whose score is meant; null for the other kinds.</param>
/// <param name="Before">Thousandths of a point; null: the post did not admit her.</param>
/// <param name="After">Thousandths of a point; null: the post does not admit her.</param>
/// <param name="Keeps">For a guarantee: whether she may keep her post.</param>
internal sealed record Correction(CorrectionKind Kind, EntrantId EntrantId, PostId? PostId, int? Before, int? After, bool Keeps, string Why, ObjectionId? ObjectionId = null);
