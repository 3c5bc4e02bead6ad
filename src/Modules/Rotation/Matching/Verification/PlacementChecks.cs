namespace Workforce.Rotation.Matching.Verification;

/// <summary>Each placement by itself: a row for everybody, a post she listed and that admits her, the right rank, her guarantee, the capacity.</summary>
internal static class PlacementChecks
{
    public static void Run(PublishedResult result, List<Violation> violations)
    {
        for (var teacher = 0; teacher < result.Placements.Length; teacher++)
        {
            if (result.Placements[teacher] is not { } placement)
                violations.Add(new(ViolationKind.TeacherMissing, $"There is no row for {result.Teacher(teacher)}."));
            else if (Of(result, teacher, placement) is { } violation) violations.Add(violation);
        }

        for (var post = 0; post < result.Filled.Length; post++)
            if (result.Filled[post] > result.Market.Capacity(post))
                violations.Add(new(ViolationKind.OverCapacity, FormattableString.Invariant(
                    $"At {result.Post(post)} {result.Filled[post]} people are placed on {result.Market.Capacity(post)} seats.")));
    }

    private static Violation? Of(PublishedResult result, int teacher, Placement placement)
    {
        var market = result.Market;
        var own = market.IsGuaranteed(teacher) ? market.Current(teacher) : -1;
        if (!placement.IsPlaced)
        {
            if (own >= 0) return new(ViolationKind.BelowGuarantee, $"Unplaced is {result.Teacher(teacher)}, who may keep {result.Post(own)}.");
            return placement.Rank == 0 ? null : new(ViolationKind.WrongRank, $"Unplaced is {result.Teacher(teacher)}, yet with a rank.");
        }

        var rank = market.RankOf(teacher, placement.Post);
        if (placement.Post != own)
        {
            if (rank == 0) return new(ViolationKind.NotListed, $"At {result.Post(placement.Post)} is {result.Teacher(teacher)}, who did not list it.");
            if (market.ScoreAt(teacher, rank) is null) return new(ViolationKind.NotAdmitted, $"At {result.Post(placement.Post)} is {result.Teacher(teacher)}, whom it does not admit.");
            var ownRank = own < 0 ? 0 : market.RankOf(teacher, own);
            if (ownRank > 0 && ownRank < rank)
                return new(ViolationKind.BelowGuarantee, $"At {result.Post(placement.Post)} is {result.Teacher(teacher)}, who prefers {result.Post(own)} and may keep it.");
        }

        return placement.Rank == rank ? null : new(ViolationKind.WrongRank, FormattableString.Invariant(
            $"For {result.Teacher(teacher)} {result.Post(placement.Post)} is given as rank {placement.Rank}, but it is {rank}."));
    }
}
