namespace Workforce.TestSupport;

/// <summary>Waits for a thing that background work brings about, by asking for the thing itself.</summary>
public static class Eventually
{
    /// <exception cref="TimeoutException">It was not so within the time.</exception>
    public static async Task SoAsync(string what, Func<Task<bool>> isSo, int seconds = 60)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while (!await isSo())
            if (limit.IsCancellationRequested || !await tick.WaitForNextTickAsync())
                throw new TimeoutException($"After {seconds} s it is still not so that {what}.");
    }
}
