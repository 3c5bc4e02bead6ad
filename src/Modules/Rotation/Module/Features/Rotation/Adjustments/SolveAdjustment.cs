using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;
using Workforce.Platform.Events;
using Workforce.Platform.Files;
using Workforce.Platform.Progress;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Matching.Adjustment;
using Workforce.Rotation.Matching.Bundle;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>
/// Computes a proposal: inputs, engine, independent verification, rows and bundle. All of it is one transaction, so a killed host
/// leaves nothing behind and the queue starts it again; there is one answer, so starting again cannot change it.
/// </summary>
internal sealed class SolveAdjustment(AdjustmentModels models, FileStore files, ProgressRows progress, ILogger<SolveAdjustment> log) : ISubscriber<RotationDbContext, AdjustmentRequested>
{
    private const int Steps = 4;

    public async Task HandleAsync(RotationDbContext db, AdjustmentRequested occurred, Change change, CancellationToken ct)
    {
        var proposal = await db.AdjustmentProposals.FromSql($"select *, xmin from adjustment_proposals where id = {occurred.ProposalId} for update").SingleOrDefaultAsync(ct);
        if (proposal is not { State: ProposalState.Requested })
            return;
        var adjustment = await db.Adjustments.SingleAsync(a => a.Id == proposal.AdjustmentId, ct);
        await progress.StartAsync(proposal.Id.Value, "rotation", "计算调剂方案", proposal.RequestedById, ct);
        try
        {
            await SolveAsync(db, adjustment, proposal, change, ct);
            adjustment.EndSolving(proposal.Id);
            await progress.FinishAsync(proposal.Id.Value, ct);
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
            db.ChangeTracker.Clear();
            (await db.AdjustmentProposals.SingleAsync(p => p.Id == proposal.Id, ct)).Fail(sentence, change.At);
            (await db.Adjustments.SingleAsync(a => a.Id == adjustment.Id, ct)).EndSolving(proposal.Id);
            await progress.FailAsync(proposal.Id.Value, sentence, ct);
        }
    }

    private async Task SolveAsync(RotationDbContext db, Adjustment adjustment, AdjustmentProposal proposal, Change change, CancellationToken ct)
    {
        var round = await db.Rounds.AsNoTracking().SingleAsync(r => r.Id == adjustment.RoundId, ct);
        var model = await models.AllAsync(db, adjustment, ct);
        MissingDistances.Check(model);
        await progress.ReportAsync(proposal.Id.Value, 1, Steps, ct);
        var mode = proposal.IsAdvisory ? AdjustmentMode.Joint : AdjustmentMode.Rule;
        var inputs = new AdjustmentBundle(round.Key, model.Case(mode));
        var result = Adjuster.Solve(inputs.Case);
        await progress.ReportAsync(proposal.Id.Value, 2, Steps, ct);
        if (result.Impossible is { } impossible)
        {
            proposal.EndImpossible(await SaveAsync(round, proposal, inputs, null, ct), InfeasibilityFinder.Of(model, mode, impossible), change.At);
            return;
        }
        if (result.Outcome is not { } outcome)
            throw new RuleBrokenException("在允许的计算量之内没有证明出唯一的方案，所以不给出方案。请减少自愿者人数，或降低调动比例，再算。");
        if (AdjustmentProof.Violations(inputs.Case, outcome) is { Count: > 0 } violations)
        {
            log.LogError("The verifier refuses proposal {Proposal}: {Violations}", proposal.Id.Value, string.Join(' ', violations.Take(5)));
            throw new RuleBrokenException("校验没有通过，结果不能作为调剂方案。请把本轮编号 {0} 告知系统管理员。", round.Key);
        }
        await progress.ReportAsync(proposal.Id.Value, 3, Steps, ct);
        var places = new AdjustmentPlaces(model, inputs.Case, outcome);
        var market = await MarketDistancesAsync(db, adjustment, ct);
        proposal.Finish(await SaveAsync(round, proposal, inputs, outcome, ct), places.Figures(market), change.At);
        await db.SaveChangesAsync(ct);
        await db.BulkInsertAsync(places.Rows(proposal), ct);
        await progress.ReportAsync(proposal.Id.Value, Steps, Steps, ct);
    }

    private async Task<Guid> SaveAsync(Round round, AdjustmentProposal proposal, AdjustmentBundle bundle, AdjustmentOutcome? outcome, CancellationToken ct)
    {
        using var zip = new MemoryStream();
        AdjustmentWriter.ToZip(zip, bundle, outcome);
        zip.Position = 0;
        return await files.SaveAsync($"{round.Key}-adjustment-{proposal.Number}.zip", "application/zip", zip, proposal.RequestedById, ct);
    }

    private async Task<IReadOnlyList<int>> MarketDistancesAsync(RotationDbContext db, Adjustment adjustment, CancellationToken ct)
    {
        var moves = await (from placement in db.Placements
                           where placement.RunId == adjustment.RunId && placement.PostId != null
                           join entrant in db.Entrants on placement.EntrantId equals entrant.Id
                           where placement.SchoolId != entrant.HomeSchoolId
                           select new { entrant.HomeSchoolId, To = (SchoolId)placement.SchoolId! }).ToListAsync(ct);
        var distances = await models.DistancesAsync(db, adjustment, ct);
        return moves.Select(move => distances.Between(move.HomeSchoolId, move.To)).OfType<int>().Order().ToList();
    }
}
