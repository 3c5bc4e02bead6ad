using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Draws;

/// <summary>A party of a round's draw and what she has done so far.</summary>
/// <param name="Seed">Null while she has sealed nothing.</param>
internal sealed record PartySeat(int Place, SeedParty Party, SealedSeed? Seed)
{
    /// <summary>What is published about somebody who sealed nothing in time.</summary>
    public const string NeverSealed = "没有在志愿截止前封存种子";

    public static IReadOnlyList<PartySeat> Of(Round round, IReadOnlyCollection<SealedSeed> seeds) =>
        round.Policy.Values.DrawParties.Select((party, at) => new PartySeat(at + 1, party, seeds.FirstOrDefault(s => s.Place == at + 1))).ToList();
}
