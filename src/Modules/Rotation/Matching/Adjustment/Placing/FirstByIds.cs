using Workforce.Rotation.Matching.Adjustment.Proofs;
using Workforce.Rotation.Matching.Adjustment.Search;

namespace Workforce.Rotation.Matching.Adjustment.Placing;

/// <summary>
/// Among all placements of least cost, the one whose list of posts, in the order of teachers, comes first: each teacher
/// in turn takes the earliest post that the residual graph of reduced cost 0 lets her have with all before her fixed.
/// </summary>
internal static class FirstByIds
{
    public static void Choose(AdjustmentCase adjustment, Decisions decisions, DualPrices prices, ReadOnlySpan<long> costs, int[] pairs)
    {
        var swaps = new SeatSwaps(adjustment, decisions, prices, costs, pairs);
        swaps.Label();
        for (var teacher = 0; teacher < pairs.Length; teacher++)
        {
            swaps.Fix(teacher);
            foreach (var pair in swaps.Earlier(teacher, room: 0))
            {
                if (swaps.Find(teacher, pair, room: 0) is not { } moves) continue;
                swaps.Apply(moves);
                break;
            }
        }
    }
}
