namespace Workforce.Rotation.Matching.Verification;

/// <summary>How somebody ranks at one post, compared field by field; nothing is shared with the matcher.</summary>
/// <param name="Guaranteed">Holds this post by guarantee.</param>
/// <param name="Score">Null: no score, which counts lowest.</param>
/// <param name="Lottery">The smaller one wins.</param>
internal readonly record struct Claim(bool Guaranteed, long? Score, ulong Lottery)
{
    public static Claim Of(Market market, int teacher, int post, int rank) =>
        new(market.IsGuaranteed(teacher) && market.Current(teacher) == post, rank == 0 ? null : market.ScoreAt(teacher, rank), market.Lottery(teacher));

    /// <summary>Whether the post admits this person at all.</summary>
    public bool IsAdmissible => Guaranteed || Score is not null;

    public bool RanksBefore(Claim other)
    {
        if (SameButForLottery(other)) return Lottery < other.Lottery;
        return RanksBeforeByMoreThanLottery(other);
    }

    public bool RanksBeforeByMoreThanLottery(Claim other)
    {
        if (Guaranteed != other.Guaranteed) return Guaranteed;
        if (Score is null || other.Score is null) return Score is not null && other.Score is null;
        return Score > other.Score;
    }

    public bool SameButForLottery(Claim other) => Guaranteed == other.Guaranteed && Score == other.Score;
}
