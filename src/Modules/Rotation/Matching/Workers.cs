namespace Workforce.Rotation.Matching;

/// <summary>Runs numbered pieces of work on a few threads. Pieces must write to places of their own.</summary>
internal static class Workers
{
    public static void Run(int threads, int pieces, Action<int> work)
    {
        if (threads == 1 || pieces <= 1)
        {
            for (var piece = 0; piece < pieces; piece++) work(piece);
            return;
        }

        var taken = -1;
        Parallel.For(0, Math.Min(threads, pieces), new ParallelOptions { MaxDegreeOfParallelism = threads }, _ =>
        {
            for (int piece; (piece = Interlocked.Increment(ref taken)) < pieces;) work(piece);
        });
    }
}
