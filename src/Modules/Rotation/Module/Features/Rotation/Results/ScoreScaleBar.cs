namespace Workforce.Rotation.Features.Rotation.Results;

/// <summary>Two scores on a line whose ends are round numbers near them, so that the distance can be seen.</summary>
/// <param name="From">Points at the left end.</param>
/// <param name="Own">Percent from the left.</param>
/// <param name="Last">Percent from the left.</param>
internal sealed record ScoreScaleBar(int From, int To, decimal Own, decimal Last)
{
    public static ScoreScaleBar? Of(Rung rung)
    {
        if (rung is not { Own: { } own, Last: { } last } || own == last)
            return null;
        var (low, high) = (Math.Min(own, last), Math.Max(own, last));
        var from = Math.Max(0, (low - 2000) / 5000 * 5);
        var to = (high + 6999) / 5000 * 5;
        return new(from, to, Place(own), Place(last));

        decimal Place(int score) => Math.Round((score / 1000m - from) * 100 / (to - from), 2);
    }
}
