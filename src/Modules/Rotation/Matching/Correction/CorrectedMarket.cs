namespace Workforce.Rotation.Matching.Correction;

/// <summary>A market with one datum put right; the market it came from stays as it is.</summary>
internal static class CorrectedMarket
{
    public static MarketBuilt Of(Market market, CorrectedDatum datum) => datum switch
    {
        CorrectedScore score => WithScore(market, score),
        CorrectedCapacity capacity => WithCapacity(market, capacity),
        CorrectedGuarantee guarantee => WithGuarantee(market, guarantee),
        Withdrawal withdrawal => WithoutTeacher(market, withdrawal),
        _ => throw new ArgumentOutOfRangeException(nameof(datum), datum, "This kind of correction is not known."),
    };

    private static MarketBuilt WithScore(Market market, CorrectedScore datum)
    {
        var (teacher, post) = (market.Teachers.Find(datum.Teacher), market.Posts.Find(datum.Post));
        var rank = teacher < 0 || post < 0 ? 0 : market.RankOf(teacher, post);
        if (rank == 0) return Fault(MarketBuilder.ChoicesFile, "The teacher did not list the post whose score is corrected.");
        if (datum.Score == Market.NoScore) return Fault(MarketBuilder.ChoicesFile, "The score is below the least one a 64-bit integer can hold.");

        // The corrected score may lie outside the scale of the others, so all are graded anew.
        var scores = Array.ConvertAll(market.Choices, choice => market.Scale.Score(choice.Grade));
        scores[market.Firsts[teacher] + rank - 1] = datum.Score ?? Market.NoScore;
        var scale = ScoreScale.Of(scores);
        var choices = new Choice[scores.Length];
        for (var choice = 0; choice < choices.Length; choice++) choices[choice] = new Choice(market.Choices[choice].Post, scale.Grade(scores[choice]));
        return Built(market.With(choices: choices, scale: scale));
    }

    private static MarketBuilt WithCapacity(Market market, CorrectedCapacity datum)
    {
        var post = market.Posts.Find(datum.Post);
        if (post < 0) return Fault(MarketBuilder.PostsFile, "The round has no post whose capacity could be corrected.");
        var holders = Enumerable.Range(0, market.Teachers.Count).Count(teacher => market.GuaranteedPost(teacher) == post);
        if (datum.Capacity < holders) return Fault(MarketBuilder.PostsFile, "The corrected capacity is below the number of guaranteed holders.");
        var capacities = (int[])market.Capacities.Clone();
        capacities[post] = datum.Capacity;
        return Built(market.With(capacities: capacities));
    }

    private static MarketBuilt WithGuarantee(Market market, CorrectedGuarantee datum)
    {
        var teacher = market.Teachers.Find(datum.Teacher);
        if (teacher < 0) return Fault(MarketBuilder.TeachersFile, "The round has no teacher whose guarantee could be corrected.");
        var current = market.Current(teacher);
        if (datum.Guaranteed && current < 0) return Fault(MarketBuilder.TeachersFile, "A guarantee needs a current post to keep.");
        var guarantees = (bool[])market.Guarantees.Clone();
        guarantees[teacher] = datum.Guaranteed;
        var corrected = market.With(guarantees: guarantees);
        var holders = Enumerable.Range(0, market.Teachers.Count).Count(other => corrected.GuaranteedPost(other) == current);
        return datum.Guaranteed && holders > market.Capacity(current)
            ? Fault(MarketBuilder.TeachersFile, "With this guarantee the post would have more guaranteed holders than seats.")
            : Built(corrected);
    }

    private static MarketBuilt WithoutTeacher(Market market, Withdrawal datum)
    {
        var teacher = market.Teachers.Find(datum.Teacher);
        if (teacher < 0) return Fault(MarketBuilder.TeachersFile, "The round has no such teacher to withdraw.");
        var guarantees = (bool[])market.Guarantees.Clone();
        guarantees[teacher] = false;
        var choices = (Choice[])market.Choices.Clone();
        foreach (ref var choice in choices.AsSpan(market.Firsts[teacher]..market.Firsts[teacher + 1])) choice = choice with { Grade = Choice.NotAdmitted };
        return Built(market.With(guarantees: guarantees, choices: choices));
    }

    private static MarketBuilt Built(Market market) => new(market, []);

    private static MarketBuilt Fault(string file, string sentence) => new(null, [new Fault(file, 1, sentence)]);
}
