using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>Gives a round a scoring scheme of its own.</summary>
internal sealed class SaveScheme(Work<RotationDbContext> work, SettlePlan settle)
{
    public const string Key = "rotation.score_schemes";
    private const string OwnKey = "own";

    public async Task HandleAsync(RoundId id, SchemeForm input, Change change, CancellationToken ct)
    {
        var round = await work.ReadAsync(db => db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct), ct);
        var (source, on) = (input.Source!.Trim(), Calendar.On(change.At));
        var scheme = input.Scheme(OwnKey, round.Policy.Values.SchoolScheme);
        var plan = round.Plan with
        {
            Entries =
            [
                .. round.Plan.Entries.Where(entry => entry.Key is not (Key or "rotation.score_scheme")),
                new(Key, PlanJson.Write<IReadOnlyList<ScoreScheme>>([scheme]), source, on),
                new("rotation.score_scheme", PlanJson.Write(OwnKey), source, on),
            ],
        };
        await settle.SettleAsync(round, plan, input.Version, change, ct);
    }
}
