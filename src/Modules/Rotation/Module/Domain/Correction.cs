using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain;

/// <summary>One datum put right after the inputs were locked: her score at a post, or whether the post admits her.</summary>
/// <param name="Before">Thousandths; null: the post did not admit her.</param>
/// <param name="After">Thousandths; null: the post does not admit her.</param>
internal sealed record Correction(EntrantId EntrantId, PostId PostId, int? Before, int? After, string Why, ObjectionId? ObjectionId = null);
