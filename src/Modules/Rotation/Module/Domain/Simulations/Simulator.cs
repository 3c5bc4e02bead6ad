using Workforce.Rotation.Matching;

namespace Workforce.Rotation.Domain.Simulations;

/// <summary>Plays a round through under several rules, each with the same made-up seeds.</summary>
internal sealed class Simulator(SimulatedRound round)
{
    private readonly IReadOnlyList<ulong[]> lotteries = MadeUpSeeds.Of(round.Round.Key).Select(seed => Matching.Draw.PublicDraw.Lotteries(seed, round.Round.Key, round.Market.Teachers)).ToList();

    /// <param name="plan">Name of the published plan whose rules <paramref name="policy"/> holds; null where it is the round's own.</param>
    public SimulatedVariant Run(VariantOptions options, string? plan, RoundPolicy policy)
    {
        var variant = VariantMarket.Of(round, options, policy);
        var tally = new Tally(round, variant, options);
        var solving = new MatcherOptions { Exchange = options.Exchange ? ExchangeRule.Cycles : ExchangeRule.None };
        foreach (var lottery in lotteries)
            tally.Add(Matcher.Solve(variant.Market.WithLotteries(lottery), solving));
        return new(options, plan, variant.WishRanks.Count(list => list.Length > 0), variant.WishRanks.Sum(list => list.Length), tally.Figures(), tally.Schools());
    }
}
