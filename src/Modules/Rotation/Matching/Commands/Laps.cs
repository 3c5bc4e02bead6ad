namespace Workforce.Rotation.Matching.Commands;

/// <summary>Seconds since the last lap.</summary>
internal sealed class Laps(TimeProvider time)
{
    private long since = time.GetTimestamp();

    public double Next()
    {
        var now = time.GetTimestamp();
        var seconds = time.GetElapsedTime(since, now).TotalSeconds;
        since = now;
        return Math.Round(seconds, 3);
    }
}
