namespace Workforce.TestSupport;

/// <summary>The machine's clock, plus what a test has turned it forward.</summary>
public sealed class AdvancingClock : TimeProvider
{
    private long ahead;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddTicks(Interlocked.Read(ref ahead));

    public void Advance(TimeSpan by) => Interlocked.Add(ref ahead, by.Ticks);
}
