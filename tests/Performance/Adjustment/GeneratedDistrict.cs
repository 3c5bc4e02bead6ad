using System.Globalization;
using Workforce.Performance.Matching;
using Workforce.Rotation.Matching.Adjustment;

namespace Workforce.Performance.Adjustment;

/// <summary>
/// A generated district of 40 by 40 kilometres: posts of 1 to 6 seats at random places, people who live at random
/// places and may go to <paramref name="Choices"/> posts, the nearer ones more often; the cost is the distance in metres.
/// </summary>
/// <param name="Teachers">How many people.</param>
/// <param name="Choices">How many posts each may go to, her home included where she has one.</param>
/// <param name="UnplacedPercent">How many of them have no home; the rest sits at one of her posts and fills it.</param>
/// <param name="CostsNothing">All costs are 0, so that everything is a tie.</param>
/// <param name="NoSeatFree">Every post has as many seats as people sit there.</param>
internal sealed record GeneratedDistrict(int Teachers, int Choices, int UnplacedPercent, bool CostsNothing = false, bool NoSeatFree = false)
{
    private const int Side = 40_000;

    public AdjustmentCase Build(AdjustmentMode mode, int moversPercent, int backbonePercent)
    {
        var numbers = new KeyedNumbers(2026);
        var builder = new AdjustmentCaseBuilder();
        var posts = Teachers * 3 / 10;
        var (capacities, places, held) = (new int[posts], new (int X, int Y)[posts], new int[posts]);
        for (var post = 0; post < posts; post++)
        {
            capacities[post] = 1 + numbers.Below(6);
            places[post] = (numbers.Below(Side), numbers.Below(Side));
        }

        var (allowed, homes) = (new List<(int Post, long Cost)>[Teachers], new int[Teachers]);
        for (var teacher = 0; teacher < Teachers; teacher++)
        {
            allowed[teacher] = Nearby((numbers.Below(Side), numbers.Below(Side)), places, ref numbers);
            var home = numbers.Below(100) < UnplacedPercent ? -1 : NoSeatFree ? numbers.Below(3) : allowed[teacher].FindIndex(pair => held[pair.Post] < capacities[pair.Post]);
            homes[teacher] = home < 0 ? -1 : allowed[teacher][home].Post;
            if (home >= 0) held[homes[teacher]]++;
        }

        for (var post = 0; post < posts; post++)
        {
            var seats = NoSeatFree ? held[post] : capacities[post];
            builder.AddPost(Id('p', post), seats, numbers.Below(4) == 0 ? Math.Min(1, seats) : 0);
        }

        for (var teacher = 0; teacher < Teachers; teacher++)
        {
            var exempt = homes[teacher] >= 0 && numbers.Below(12) == 0;
            builder.AddTeacher(Id('t', teacher), homes[teacher] < 0 ? null : Id('p', homes[teacher]), !exempt && numbers.Below(2) == 0, exempt, numbers.Below(6) == 0, numbers.Below(400));
        }

        for (var teacher = 0; teacher < Teachers; teacher++)
            foreach (var (post, cost) in allowed[teacher]) builder.AddCost(Id('t', teacher), Id('p', post), CostsNothing ? 0 : cost);
        return builder.Build(mode, moversPercent, backbonePercent).Case!;
    }

    private List<(int Post, long Cost)> Nearby((int X, int Y) residence, (int X, int Y)[] places, ref KeyedNumbers numbers)
    {
        var candidates = new HashSet<int>();
        while (candidates.Count < 3 * Choices) candidates.Add(numbers.Below(places.Length));
        return candidates
            .Select(post => (post, Cost: (long)Math.Sqrt(Math.Pow(places[post].X - residence.X, 2) + Math.Pow(places[post].Y - residence.Y, 2))))
            .OrderBy(pair => pair.Cost).Take(Choices).ToList();
    }

    private static string Id(char kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number:d7}");
}
