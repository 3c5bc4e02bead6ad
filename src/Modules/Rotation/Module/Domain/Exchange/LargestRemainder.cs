namespace Workforce.Rotation.Domain.Exchange;

/// <summary>
/// Shares a whole number out by weight (largest remainder): everybody gets the whole part of her exact share, the rest
/// goes to the largest remainders, and of equal ones to the earlier. Nobody gets more than her weight.
/// </summary>
internal static class LargestRemainder
{
    /// <param name="total">At most the sum of the weights; more is cut to it.</param>
    public static IReadOnlyList<int> Share(int total, IReadOnlyList<int> weights)
    {
        long sum = weights.Sum(weight => (long)weight);
        if (sum == 0)
            return new int[weights.Count];
        total = (int)Math.Min(total, sum);
        var shares = weights.Select(weight => (int)(total * (long)weight / sum)).ToArray();
        var left = total - shares.Sum();
        foreach (var at in Enumerable.Range(0, weights.Count).OrderByDescending(at => total * (long)weights[at] % sum).Take(left))
            shares[at]++;
        return shares;
    }

    /// <summary>The smallest whole number that is at least so many percent.</summary>
    public static int AtLeast(int percent, int of) => (int)((percent * (long)of + 99) / 100);
}
