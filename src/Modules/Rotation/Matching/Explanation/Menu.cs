using Workforce.Rotation.Matching.Acceptance;

namespace Workforce.Rotation.Matching.Explanation;

/// <summary>
/// What was open to a teacher at all: the posts she would get if she listed that one only. All others are placed first,
/// then she asks for each post by itself, and the chain of those who lose a seat by it is followed to its end. To
/// stand before the cutoff at the moment of asking would not be enough: the chain may come back and take the seat.
/// </summary>
internal static class Menu
{
    public static List<int> Of(Market market, Components components, int teacher)
    {
        var member = Array.IndexOf(components.Members, teacher);
        var part = Array.Find(components.Parts, part => part.Start.Value <= member && member < part.End.Value);
        var others = new DeferredAcceptance(market, components);
        others.Run(part.Start.Value, part.End.Value, without: member);

        var menu = new List<int>();
        for (var choice = market.Firsts[teacher]; choice < market.Firsts[teacher + 1]; choice++)
            if (others.Admits(member, choice) && others.Copy().Gets(member, choice)) menu.Add(market.Choices[choice].Post);
        if (market.GuaranteedPost(teacher) is >= 0 and var own && market.RankOf(teacher, own) == 0) menu.Add(own);
        return menu;
    }
}
