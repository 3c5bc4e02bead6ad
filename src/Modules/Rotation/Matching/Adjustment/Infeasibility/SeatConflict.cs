using Workforce.Rotation.Matching.Adjustment.Search;

namespace Workforce.Rotation.Matching.Adjustment.Infeasibility;

/// <summary>
/// The witness of Hall's theorem where people and seats cannot be matched at all: either more people than the posts
/// open to them have seats, or posts that need more people than may go there. If neither exists, everybody can be
/// placed within all capacities and minimums (Mendelsohn and Dulmage 1958).
/// </summary>
internal static class SeatConflict
{
    private const int Tried = 500;

    public static ViolatedSet? Find(AdjustmentCase adjustment, Decisions decisions) =>
        TooManyPeople(adjustment, decisions) ?? TooFewPeople(adjustment, decisions);

    private static ViolatedSet? TooManyPeople(AdjustmentCase adjustment, Decisions decisions)
    {
        var teachers = adjustment.Teachers.Count;
        var open = new List<int>[teachers];
        for (var teacher = 0; teacher < teachers; teacher++) open[teacher] = Posts(adjustment, decisions, teacher);
        var seating = new Seating(open, adjustment.Capacities);
        if (Smallest(seating, teachers) is not { } circuit) return null;

        var seats = circuit.Places.Sum(post => (long)adjustment.Capacities[post]);
        var people = Sentences.List(adjustment.Teachers, circuit.Guests, "teacher", "teachers");
        var sentence = circuit.Places.Count == 0
            ? $"No post at all is open to {people}."
            : FormattableString.Invariant($"Only {Sentences.List(adjustment.Posts, circuit.Places, "post", "posts")} may take {people}: {Sentences.Count(circuit.Guests.Count, "person", "people")} for {Sentences.Count(seats, "seat", "seats")}.");
        return Sentences.Set(adjustment, circuit.Guests, circuit.Places, seats, sentence, circuit.Places.Count == 0 ? ViolatedSetKind.NoPost : ViolatedSetKind.TooManyPeople);
    }

    private static ViolatedSet? TooFewPeople(AdjustmentCase adjustment, Decisions decisions)
    {
        var posts = adjustment.Posts.Count;
        var mayCome = new List<int>[posts];
        for (var post = 0; post < posts; post++) mayCome[post] = [];
        for (var teacher = 0; teacher < adjustment.Teachers.Count; teacher++)
            foreach (var post in Posts(adjustment, decisions, teacher)) mayCome[post].Add(teacher);

        // Each seat that must be filled looks for somebody, and each person has one place to give.
        var seatOf = Enumerable.Range(0, posts).SelectMany(post => Enumerable.Repeat(post, adjustment.Minimums[post])).ToArray();
        var seating = new Seating(Array.ConvertAll(seatOf, post => mayCome[post]), Enumerable.Repeat(1, adjustment.Teachers.Count).ToArray());
        if (Smallest(seating, seatOf.Length) is not { } circuit) return null;

        var wanting = WithoutTheNeedless(adjustment, [.. circuit.Guests.Select(seat => seatOf[seat]).Distinct()], mayCome);
        var people = People(wanting, mayCome);
        var needed = Needed(adjustment, wanting);
        var who = people.Count == 0 ? "nobody may be placed there" : FormattableString.Invariant(
            $"only {Sentences.List(adjustment.Teachers, people, "teacher", "teachers")} may be placed there: {Sentences.Count(people.Count, "person", "people")}");
        return Sentences.Set(adjustment, people, wanting, needed, FormattableString.Invariant(
            $"At {Sentences.List(adjustment.Posts, wanting, "post", "posts")} at least {Sentences.Count(needed, "seat", "seats")} must be filled, but {who}."), ViolatedSetKind.TooFewPeople);
    }

    /// <summary>Posts without which the rest still asks for more people than may come.</summary>
    private static List<int> WithoutTheNeedless(AdjustmentCase adjustment, List<int> posts, List<int>[] mayCome)
    {
        for (var i = posts.Count - 1; i >= 0 && posts.Count is > 1 and < Tried; i--)
        {
            var rest = posts.Where((_, at) => at != i).ToList();
            if (Needed(adjustment, rest) > People(rest, mayCome).Count) posts = rest;
        }

        return posts;
    }

    private static SortedSet<int> People(List<int> posts, List<int>[] mayCome) => [.. posts.SelectMany(post => mayCome[post])];

    private static long Needed(AdjustmentCase adjustment, List<int> posts) => posts.Sum(post => (long)adjustment.Minimums[post]);

    private static (List<int> Guests, List<int> Places)? Smallest(Seating seating, int guests)
    {
        (List<int> Guests, List<int> Places)? smallest = null;
        var tried = 0;
        for (var guest = 0; guest < guests; guest++)
            if (!seating.Seat(guest) && tried++ < Tried && seating.Circuit(guest) is var circuit && (smallest is null || circuit.Guests.Count < smallest.Value.Guests.Count))
                smallest = circuit;
        return smallest;
    }

    private static List<int> Posts(AdjustmentCase adjustment, Decisions decisions, int teacher)
    {
        var posts = new List<int>();
        foreach (var pair in adjustment.PairsOf(teacher))
            if (decisions.Allows(teacher, pair.Post)) posts.Add(pair.Post);
        return posts;
    }
}
