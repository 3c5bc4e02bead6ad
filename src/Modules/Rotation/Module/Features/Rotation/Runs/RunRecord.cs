using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;
using Workforce.Platform.Files;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.TieBreaks;
using Workforce.Rotation.Matching.Bundle;

namespace Workforce.Rotation.Features.Rotation.Runs;

/// <summary>Writes a verified computation down as the round's proposal: placements, cutoffs, the bundle, the figures.</summary>
internal sealed class RunRecord(FileStore files)
{
    public async Task WriteAsync(RotationDbContext db, Round round, Run run, Computation computed, IReadOnlyList<Matching.Correction.Move> moves, Change change, CancellationToken ct)
    {
        var entrants = await db.Entrants.AsNoTracking().Where(e => e.RoundId == round.Id).ToDictionaryAsync(e => e.Number, ct);
        var posts = await db.Posts.AsNoTracking().Where(p => p.RoundId == round.Id).ToDictionaryAsync(p => p.Code, ct);
        var rows = new ComputationRows(computed, TieBreak.ScaleOf(round.Policy.Values), entrants, posts);
        // The run itself must be there before its placements refer to it.
        await db.SaveChangesAsync(ct);
        await db.BulkInsertAsync(rows.Placements(run.Id, round.DistrictId), ct);
        await db.BulkInsertAsync(rows.Cutoffs(run.Id, round.DistrictId), ct);
        using var zip = computed.Zip();
        var file = await files.SaveAsync($"{round.Key}-{run.Number}.zip", "application/zip", zip, run.RequestedById, ct);
        run.Finish(file, InputFingerprint.Of(computed.Bundle), rows.Figures(), moves.Select(rows.Move).ToList(), change.At);
        round.Propose(run.Id);
    }
}
