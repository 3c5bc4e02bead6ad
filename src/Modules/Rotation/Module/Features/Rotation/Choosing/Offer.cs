using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Choosing;

/// <summary>A post of the round as it stands to one teacher.</summary>
/// <param name="Metres">As the crow flies from her school; null where a school has no place on the map.</param>
/// <param name="IsKept">The post she may keep, whatever happens.</param>
internal sealed record Offer(Post Post, Admitted Admitted, int? Metres, bool IsKept);
