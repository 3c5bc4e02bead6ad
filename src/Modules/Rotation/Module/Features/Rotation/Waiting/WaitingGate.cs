using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Waiting;

namespace Workforce.Rotation.Features.Rotation.Waiting;

internal static class WaitingGate
{
    /// <summary>Takes an open case for changing.</summary>
    public static async Task<WaitingCase> TakeWaitingAsync(this RotationDbContext db, RoundId round, WaitingCaseId id, uint version, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"select from waiting_cases where id = {id.Value} for update", ct);
        var waiting = await db.WaitingCases.OneAsync(w => w.Id == id && w.RoundId == round, ct);
        if (waiting.Version != version)
            throw new StaleEditException([]);
        return waiting.IsOpen ? waiting : throw new RuleBrokenException("这份待岗记录已经结束。");
    }
}
