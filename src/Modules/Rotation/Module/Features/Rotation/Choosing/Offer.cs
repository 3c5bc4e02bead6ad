using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Rules;

namespace Workforce.Rotation.Features.Rotation.Choosing;

/// <summary>A post of the round as it stands to one teacher.</summary>
/// <param name="Metres">As the crow flies from her school; null where a school has no place on the map.</param>
/// <param name="Level">At which level she would be appointed; null where neither the plan nor the post says.</param>
/// <param name="IsKept">The post she may keep, whatever happens.</param>
internal sealed record Offer(Post Post, Admitted Admitted, int? Metres, bool IsKept, LevelGoesByTheRule? Level);
