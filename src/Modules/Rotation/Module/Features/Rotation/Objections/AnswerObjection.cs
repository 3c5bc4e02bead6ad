using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Runs;

namespace Workforce.Rotation.Features.Rotation.Objections;

/// <summary>
/// Answers an objection. Agreeing puts one datum right and asks for a new final run with the same seed; the result becomes a
/// new proposal, which the bureau publishes as a corrected notice.
/// </summary>
internal sealed class AnswerObjection(Work<RotationDbContext> work)
{
    /// <returns>The run asked for, when the objection was upheld.</returns>
    public Task<RunId?> HandleAsync(RoundId roundId, ObjectionId id, AnswerForm input, Change change, CancellationToken ct) => work.ChangeAsync<RunId?>(change, async db =>
    {
        var objection = await db.Objections.OneAsync(o => o.Id == id && o.RoundId == roundId, ct);
        db.Entry(objection).Property(o => o.Version).OriginalValue = input.Version;
        var upheld = input.Decision == "uphold";
        objection.Decide(upheld, input.Answer!.Trim(), change.By.Name, change.At);
        if (!upheld)
            return null;
        var round = await db.Rounds.OneAsync(r => r.Id == roundId, ct);
        db.Entry(round).Property(r => r.Version).OriginalValue = input.RoundVersion;
        return await ApplyCorrection.RequestAsync(db, round, before => input.Correction(objection, before), change, ct);
    }, ct);
}
