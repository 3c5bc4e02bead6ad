using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Progress;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Simulations;

namespace Workforce.Rotation.Features.Rotation.Simulations;

/// <summary>Puts variants of a round side by side and asks for them to be computed.</summary>
internal sealed class RequestSimulation(Work<RotationDbContext> work, ProgressRows progress)
{
    /// <summary>What the round as planned is called among its variants.</summary>
    public const string AsPlanned = "本轮方案";

    public Task<SimulationId> HandleAsync(RoundId id, string? title, IReadOnlyList<VariantOptions> variants, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        SimulateOnlyBeforeTheDraw.Check(round);
        VariantsMustBeUsable.Check(variants);
        if (variants.Any(v => v.Name == AsPlanned))
            throw new RuleBrokenException("“{0}”是用来比较的基准，请给方案另起名称。", AsPlanned);
        if (variants.FirstOrDefault(v => v.Plan is { } plan && round.Policy.Values.PublishedPlans.All(p => p.Key != plan)) is not null)
            throw new RuleBrokenException("没有找到要套用的方案，请重新选择。");
        var simulation = new Simulation
        {
            Id = new(Guid.CreateVersion7()),
            RoundId = round.Id,
            DistrictId = round.DistrictId,
            Title = string.IsNullOrWhiteSpace(title) ? string.Join("、", variants.Select(v => v.Name)) : title.Trim(),
            Variants = [new() { Name = AsPlanned }, .. variants],
            RequestedBy = change.By.Name,
            RequestedById = change.By.AccountId,
            RequestedAt = change.At,
        };
        db.Add(simulation);
        // Before anybody looks; a row whose simulation is not saved after all is seen by nobody.
        await progress.StartAsync(simulation.Id.Value, "rotation", "模拟", change.By.AccountId, ct);
        db.Publish(new SimulationRequested(simulation.Id.Value));
        return simulation.Id;
    }, ct);
}
