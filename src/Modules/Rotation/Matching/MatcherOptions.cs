namespace Workforce.Rotation.Matching;

/// <summary>How to solve.</summary>
/// <param name="Exchange">Whether stable improvement cycles follow.</param>
/// <param name="Threads">How many threads may work; the outcome is the same for any number. 0: one per processor.</param>
public sealed record MatcherOptions(ExchangeRule Exchange = ExchangeRule.None, int Threads = 0)
{
    internal int Workers => Threads > 0 ? Threads : Environment.ProcessorCount;
}
