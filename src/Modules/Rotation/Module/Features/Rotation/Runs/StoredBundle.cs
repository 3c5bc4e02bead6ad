using Workforce.Platform.Files;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Matching.Bundle;

namespace Workforce.Rotation.Features.Rotation.Runs;

/// <summary>Reads back the bundle a run stored: the inputs with the draw. Reasons and corrections start from it, not from rows.</summary>
internal sealed class StoredBundle(FileStore files)
{
    public async Task<RotationBundle> ReadAsync(Run run, CancellationToken ct)
    {
        var file = await files.FindAsync(run.BundleFileId!.Value, ct) ?? throw new InvalidOperationException($"The bundle of run {run.Id.Value} is not in the file store.");
        var read = RotationBundle.Read(new MemoryStream(file.Content));
        return read.Bundle ?? throw new InvalidOperationException($"The bundle of run {run.Id.Value} cannot be read: {string.Join(' ', read.Faults.Take(3))}");
    }
}
