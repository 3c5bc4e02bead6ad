using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Features.Rotation.Plans;

namespace Workforce.Rotation.Features.Rotation.Registrations;

/// <summary>Gives a round's plan the limits of registering.</summary>
internal sealed class SaveLimits(Work<RotationDbContext> work, SettlePlan settle)
{
    public async Task HandleAsync(RoundId id, LimitsForm input, Change change, CancellationToken ct)
    {
        var round = await work.ReadAsync(db => db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct), ct);
        var (source, on, policy) = (input.Source!.Trim(), Calendar.On(change.At), round.Policy.Values);
        PlanEntry[] typed =
        [
            new("rotation.restrict_out", PlanJson.Write(input.Restrictions), source, on),
            new("rotation.disqualify", PlanJson.Write(input.Disqualify(policy.Disqualify)), source, on),
            new("rotation.withdraw_bar", PlanJson.Write(input.Bar(policy.WithdrawBar)), source, on),
            new("rotation.upward_percent", PlanJson.Write(input.UpwardPercent), source, on),
        ];
        var keys = typed.Select(entry => entry.Key).ToHashSet();
        await settle.SettleAsync(round, round.Plan with { Entries = [.. round.Plan.Entries.Where(entry => !keys.Contains(entry.Key)), .. typed] }, input.Version, change, ct);
    }
}
