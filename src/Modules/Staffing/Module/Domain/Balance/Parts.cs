using Workforce.Staffing.Domain.Computation;

namespace Workforce.Staffing.Domain.Balance;

/// <summary>A whole number of posts shared by head counts; where there are no heads it stays with the first.</summary>
internal static class Parts
{
    public static IReadOnlyList<int> Of(int whole, IReadOnlyList<int> heads) => heads.All(h => h == 0)
        ? heads.Select((_, i) => i == 0 ? whole : 0).ToList()
        : LargestRemainder.Split(whole, heads.Select(h => Fraction.Of(h, 1)).ToList()).Select(p => (int)p).ToList();
}
