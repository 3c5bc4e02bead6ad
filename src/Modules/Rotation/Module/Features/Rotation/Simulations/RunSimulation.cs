using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Workforce.Platform.Changes;
using Workforce.Platform.Events;
using Workforce.Platform.Progress;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Domain.Simulations;

namespace Workforce.Rotation.Features.Rotation.Simulations;

/// <summary>Computes a simulation in the background. It writes figures and nothing else of the round.</summary>
internal sealed class RunSimulation(ReadRound read, RoundPolicies policies, ProgressRows progress, ILogger<RunSimulation> log) : ISubscriber<RotationDbContext, SimulationRequested>
{
    public async Task HandleAsync(RotationDbContext db, SimulationRequested occurred, Change change, CancellationToken ct)
    {
        var simulation = await db.Simulations.FromSql($"select *, xmin from simulations where id = {occurred.SimulationId} for update").SingleOrDefaultAsync(ct);
        if (simulation is not { State: SimulationState.Requested })
            return;
        var id = simulation.Id.Value;
        await progress.StartAsync(id, "rotation", "模拟", simulation.RequestedById, ct);
        try
        {
            var round = await db.Rounds.AsNoTracking().SingleAsync(r => r.Id == simulation.RoundId, ct);
            SimulateOnlyBeforeTheDraw.Check(round);
            var inMemory = SimulatedRound.Of(await read.HandleAsync(db, round, ct));
            var simulator = new Simulator(inMemory);
            var results = new List<SimulatedVariant>();
            foreach (var variant in simulation.Variants)
            {
                var (plan, policy) = await PolicyAsync(round, variant, ct);
                results.Add(simulator.Run(variant, plan?.Name, policy));
                await progress.ReportAsync(id, results.Count, simulation.Variants.Count, ct);
            }
            simulation.Finish(round.State, inMemory.Fingerprint, inMemory.People.Length, inMemory.RuralVacancies, results, change.At);
            await progress.FinishAsync(id, ct);
        }
        catch (RuleBrokenException refused)
        {
            await GiveUpAsync(refused.Message);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            await GiveUpAsync("已按要求停止，没有产生结果。");
        }

        async Task GiveUpAsync(string sentence)
        {
            log.LogInformation("Simulation {Simulation} ended without a result.", id);
            simulation.Fail(sentence, change.At);
            await progress.FailAsync(id, sentence, ct);
        }
    }

    /// <summary>A published plan holds as of its own day; what it does not say stays as the region has it.</summary>
    private async Task<(PublishedPlan? Plan, RoundPolicy Policy)> PolicyAsync(Round round, VariantOptions variant, CancellationToken ct) =>
        variant.Plan is { } key && round.Policy.Values.PublishedPlans.FirstOrDefault(p => p.Key == key) is { } plan
            ? (plan, await policies.ForAsync(round.Region, round.Dates.BaseOn, new Plan(plan, []), ct))
            : (null, round.Policy);
}
