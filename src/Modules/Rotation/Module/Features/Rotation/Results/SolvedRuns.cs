using System.Collections.Concurrent;
using Workforce.Platform.Files;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Runs;

namespace Workforce.Rotation.Features.Rotation.Results;

/// <summary>
/// Runs solved again from their bundles. A bundle never changes, so what is solved once holds; a few are kept in memory,
/// because on the day of publication everybody looks at the same one.
/// </summary>
internal sealed class SolvedRuns(FileStore files)
{
    private const int Kept = 4;
    private readonly ConcurrentDictionary<RunId, Lazy<Task<SolvedRun>>> solved = [];

    /// <param name="run">A verified run: it has a bundle.</param>
    public async Task<SolvedRun> OfAsync(Run run)
    {
        if (!solved.ContainsKey(run.Id) && solved.Count >= Kept)
            solved.TryRemove(solved.Keys.First(), out _);
        var solving = solved.GetOrAdd(run.Id, _ => new(() => SolveAsync(run)));
        try
        {
            return await solving.Value;
        }
        catch
        {
            solved.TryRemove(KeyValuePair.Create(run.Id, solving));
            throw;
        }
    }

    private async Task<SolvedRun> SolveAsync(Run run)
    {
        // Several readers wait for this, so it does not end with the request of the first one.
        return SolvedRun.Of(await new StoredBundle(files).ReadAsync(run, CancellationToken.None));
    }
}
