using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>Keeps what differs from the plan the round was copied from, each with the document it was typed under.</summary>
internal sealed class SettlePlan(Work<RotationDbContext> work, RoundPolicies policies, Names names)
{
    /// <param name="shown">What the same page would show of a policy; only what differs from it is kept.</param>
    public async Task HandleAsync<TForm>(RoundId id, TForm input, Func<RotationPolicy, TForm> shown, Change change, CancellationToken ct)
        where TForm : IPlanForm
    {
        var round = await work.ReadAsync(db => db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct), ct);
        var on = Calendar.On(change.At);
        var typed = input.Values(round.Policy.Values);
        WordsMustBeKnown.Check(input, await SchemesAsync(round, ct), names);
        var policy = (await policies.ForAsync(round.Region, on, round.Plan with { Entries = [] }, ct)).Values;
        var usual = shown(policy).Values(policy);
        var before = round.Plan.Entries.ToDictionary(entry => entry.Key);
        var entries = round.Plan.Entries.Where(entry => !typed.ContainsKey(entry.Key)).ToList();
        foreach (var (key, value) in typed.Where(pair => !PlanJson.Same(pair.Value, usual[pair.Key])))
        {
            var kept = before.GetValueOrDefault(key) is { } entry && PlanJson.Same(entry.Value, value) ? entry : null;
            entries.Add(kept ?? new(key, value, SourceOf(input), on));
        }
        await SettleAsync(round, round.Plan with { Entries = input is PlanForm { Scheme: var scheme } ? await WithSchemeAsync(entries, round, scheme, ct) : entries }, input.Version, change, ct);
    }

    /// <summary>The schemes a plan can name: its own and every published one.</summary>
    public async Task<IReadOnlyList<ScoreScheme>> SchemesAsync(Round round, CancellationToken ct) =>
        round.Policy.Values.ScoreSchemes.Concat(await policies.SchemesAsync(ct)).DistinctBy(scheme => scheme.Key).ToList();

    /// <summary>Gives the round a plan and the policy that follows from it.</summary>
    public async Task SettleAsync(Round seen, Plan plan, uint version, Change change, CancellationToken ct)
    {
        var policy = await policies.ForAsync(seen.Region, Calendar.On(change.At), plan, ct);
        await work.ChangeAsync(change, async db =>
        {
            var round = await db.SealRoundAsync(seen.Id, ct);
            db.Entry(round).Property(r => r.Version).OriginalValue = version;
            round.Settle(plan, policy);
        }, ct);
    }

    /// <summary>A scheme of another region is brought along, so that the round stands on its own.</summary>
    private async Task<List<PlanEntry>> WithSchemeAsync(List<PlanEntry> entries, Round round, string? key, CancellationToken ct)
    {
        if (entries.FirstOrDefault(entry => entry.Key == "rotation.score_scheme") is not { } named || (await SchemesAsync(round, ct)).FirstOrDefault(s => s.Key == key) is not { } scheme)
            return entries;
        return [.. entries.Where(entry => entry.Key != SaveScheme.Key), new(SaveScheme.Key, PlanJson.Write<IReadOnlyList<ScoreScheme>>([scheme]), named.Source, named.On)];
    }

    private static string SourceOf(IPlanForm input) => input.Source?.Trim() is { Length: > 0 } source ? source
        : throw new RuleBrokenException("改动了方案，请写明依据：文件名称和文号，或会议名称和日期。");
}
