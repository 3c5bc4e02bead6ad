using Workforce.Rotation.Domain.TieBreaks;
using Workforce.Rotation.Matching;

namespace Workforce.Rotation.Domain.Simulations;

/// <summary>The round's market as it would be under one variant's rules.</summary>
internal sealed class VariantMarket
{
    private VariantMarket(Market market, int[][] wishRanks, bool[][] admitted) => (Market, WishRanks, Admitted) = (market, wishRanks, admitted);

    public Market Market { get; }

    /// <summary>By person and line of her list here, the rank it has in her real list; lines that were added come after it.</summary>
    public int[][] WishRanks { get; }

    /// <summary>By person and line of her real list, whether the variant's rules let her have the post.</summary>
    public bool[][] Admitted { get; }

    /// <param name="policy">The round's own, or that of the published plan the variant copies.</param>
    public static VariantMarket Of(SimulatedRound round, VariantOptions options, RoundPolicy policy)
    {
        var near = new Neighbourhood(round);
        var admitted = new bool[round.People.Length][];
        var ranks = new int[round.People.Length][];
        var lists = new List<(int Post, long? Score)>[round.People.Length];
        for (var person = 0; person < round.People.Length; person++)
        {
            var (who, wishes) = (round.People[person], round.Wishes[person]);
            var may = admitted[person] = Array.ConvertAll(wishes, wish => Admission.Of(who, round.Posts[wish.Post], policy).Yes);
            var lines = StaysOut(who, options, policy) ? [] : Kept(round, wishes, may, options, policy);
            var list = lists[person] = lines.ConvertAll(line => (wishes[line].Post, may[line] ? wishes[line].Entered : null));
            var wishRanks = lines.ConvertAll(line => line + 1);
            if (options.LengthenTo is { } length && !StaysOut(who, options, policy))
                Lengthen(person, list, wishRanks, length);
            ranks[person] = [.. wishRanks];
        }
        return new(round.MarketOf(TieBreak.Of(policy.Values, round.People), person => lists[person]), ranks, admitted);

        void Lengthen(int person, List<(int Post, long? Score)> list, List<int> wishRanks, int length)
        {
            var (who, wishes) = (round.People[person], round.Wishes[person]);
            if (list.Count == 0 && (who.IsGuaranteed || !round.ListsAreOpen))
                return;
            var from = wishes.Length > 0 ? round.Posts[wishes[^1].Post].OfferedBy : who.HomeSchoolId;
            var added = wishes.Length;
            foreach (var post in near.From(from))
            {
                if (list.Count >= length)
                    return;
                if (Array.Exists(wishes, wish => wish.Post == post) || !Admission.Of(who, round.Posts[post], policy).Yes)
                    continue;
                list.Add((post, round.Usual[person]));
                wishRanks.Add(++added);
            }
        }
    }

    private static bool StaysOut(Entrant who, VariantOptions options, RoundPolicy policy) =>
        (options.Closed && who.IsGuaranteed)
        || (options.Plan is not null && policy.Values.CrossEligibility.Rule switch
        {
            "unhired-only" => who.Basis != EntrantBasis.Unhired,
            "exclusive-branch" => who.IsGuaranteed,
            _ => false,
        });

    /// <returns>Which lines of the real list count.</returns>
    private static List<int> Kept(SimulatedRound round, Wish[] wishes, bool[] admitted, VariantOptions options, RoundPolicy policy)
    {
        var lines = Enumerable.Range(0, wishes.Length);
        if (options.Plan is not null)
        {
            // Under another plan she would not spend a choice on a post that is closed to her.
            lines = lines.Where(line => admitted[line]);
            if (policy.Values.ChoiceScope == "one-school" && lines.Select(line => (int?)line).FirstOrDefault() is { } first)
                lines = lines.Where(line => round.Posts[wishes[line].Post].OfferedBy == round.Posts[wishes[first].Post].OfferedBy);
        }
        var most = Math.Min(options.ShortenTo ?? int.MaxValue, options.Plan is null ? int.MaxValue : policy.Values.ChoiceLimit);
        return lines.Take(most).ToList();
    }
}
