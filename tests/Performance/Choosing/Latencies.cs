using System.Diagnostics;

namespace Workforce.Performance.Choosing;

/// <summary>How long single acts took, counted by many at once.</summary>
internal sealed class Latencies
{
    private readonly List<double> milliseconds = [];

    public int Count => milliseconds.Count;

    public async Task<T> TimeAsync<T>(Func<Task<T>> act)
    {
        var start = Stopwatch.GetTimestamp();
        var result = await act();
        var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        lock (milliseconds)
            milliseconds.Add(took);
        return result;
    }

    public double At(int percent)
    {
        var sorted = milliseconds.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, sorted.Count * percent / 100)];
    }

    public string Row(string what, double seconds) => FormattableString.Invariant($"| {what} | {Count:n0} | {Count / seconds:n0} | {At(50):n0} | {At(95):n0} | {At(99):n0} |");
}
