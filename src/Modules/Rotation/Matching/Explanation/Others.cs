using Workforce.Rotation.Matching.Acceptance;

namespace Workforce.Rotation.Matching.Explanation;

/// <summary>
/// The market with everybody but one teacher placed, to be asked what she could have had. She asks for one post by
/// itself, and the chain of those who lose a seat by it is followed to its end: to stand before the cutoff at the
/// moment of asking would not be enough, since the chain may come back and take the seat.
/// </summary>
internal readonly ref struct Others(Market market, Claims claims, DeferredAcceptance acceptance, Stack<Step> steps, int teacher, int place)
{
    /// <summary>The posts she would get if she listed that one only.</summary>
    public List<string> Menu()
    {
        var menu = new List<string>();
        var own = market.GuaranteedPost(teacher);
        foreach (var choice in market.List(teacher))
            if (choice.Post == own ? Keeps(own, Standing.Guaranteed(choice.Grade, place)) : choice.Admitted && Keeps(choice.Post, Standing.Of(choice.Grade, place)))
                menu.Add(market.Posts[choice.Post]);
        if (own >= 0 && market.RankOf(teacher, own) == 0) menu.Add(market.Posts[own]);
        return menu;
    }

    /// <summary>The least score with which she would have got a post that admits her; null where no score would have done it.</summary>
    public long? Needed(Choice choice)
    {
        // A better score never hurts, and only passing somebody changes anything: the people before her are halved.
        var before = claims.Contesting(choice.Post, Standing.Of(choice.Grade, place));
        long? needed = null;
        for (var (from, to) = (0, before.Length); from < to;)
        {
            var middle = (from + to) / 2;
            if (Passing(before[middle]) is not { } passing) from = middle + 1;
            else if (Keeps(choice.Post, passing.Standing)) (needed, from) = (passing.Score, middle + 1);
            else to = middle;
        }

        return needed;
    }

    /// <summary>How she stands with the least score that puts her before somebody, and that score; null where no score is high enough.</summary>
    private (ulong Standing, long Score)? Passing(ulong other)
    {
        var grade = Standing.Grade(other);
        var score = market.Scale.Score(grade);
        if (place < Standing.Place(other)) return (Standing.Of(grade, place), score);
        return score == long.MaxValue ? null : (Standing.JustBefore(grade), score + 1);
    }

    private bool Keeps(int post, ulong standing) => acceptance.Keeps(post, standing, steps);
}
