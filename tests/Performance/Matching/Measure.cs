using System.Diagnostics;

namespace Workforce.Performance.Matching;

/// <summary>Times a piece of work a few times and keeps the fastest: what the machine can do when nobody disturbs it.</summary>
internal static class Measure
{
    public static (double Seconds, T Result) Best<T>(int times, Func<T> work)
    {
        var (best, result) = (double.MaxValue, default(T)!);
        for (var turn = 0; turn < times; turn++)
        {
            GC.Collect();
            var watch = Stopwatch.StartNew();
            result = work();
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return (best, result);
    }

    public static long PeakMegabytes()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64 >> 20;
    }
}
