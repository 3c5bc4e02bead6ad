namespace Workforce.Demo.Generation;

/// <summary>Whole numbers in proportion to weights, adding up exactly (largest remainder, ties to the earlier).</summary>
internal static class Apportionment
{
    public static int[] Split(int total, IReadOnlyList<int> weights)
    {
        var sum = 0L;
        foreach (var weight in weights)
            sum += weight;
        var parts = new int[weights.Count];
        if (sum == 0)
            return parts;
        var order = new (long Remainder, int Index)[weights.Count];
        var given = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var scaled = (long)total * weights[i];
            parts[i] = (int)(scaled / sum);
            order[i] = (-(scaled % sum), i);
            given += parts[i];
        }
        Array.Sort(order);
        for (var i = 0; given < total; i++, given++)
            parts[order[i].Index]++;
        return parts;
    }
}
