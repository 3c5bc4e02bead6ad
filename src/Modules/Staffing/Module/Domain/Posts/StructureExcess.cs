namespace Workforce.Staffing.Domain.Posts;

/// <param name="DownTo">The tier's levels from its highest down to this one; null for the whole tier.</param>
internal sealed record StructureExcess(PostTier Tier, int? DownTo, int Typed, int Most);
