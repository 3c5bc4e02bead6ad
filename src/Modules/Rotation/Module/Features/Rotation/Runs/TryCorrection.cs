using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.TieBreaks;

namespace Workforce.Rotation.Features.Rotation.Runs;

/// <summary>Who would move if one datum were put right. Milliseconds; nothing is stored.</summary>
internal sealed class TryCorrection(Work<RotationDbContext> work, StoredBundle stored)
{
    public async Task<IReadOnlyList<WouldMove>> HandleAsync(RoundId id, Correction correction, CancellationToken ct)
    {
        var (policy, run, people, posts) = await work.ReadAsync(async db =>
        {
            var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
            return (round.Policy.Values, await db.Runs.AsNoTracking().OneAsync(r => r.Id == round.PublishedRunId, ct),
                await db.Entrants.AsNoTracking().Where(e => e.RoundId == id).ToDictionaryAsync(e => e.Number, ct),
                await db.Posts.AsNoTracking().Where(p => p.RoundId == id).ToDictionaryAsync(p => p.Code, ct));
        }, ct);
        var entrant = people.Values.FirstOrDefault(e => e.Id == correction.EntrantId) ?? throw new RuleBrokenException("请先选择教师。");
        var post = posts.Values.FirstOrDefault(p => p.Id == correction.PostId);
        if (correction.Kind == CorrectionKind.Score && post is null)
            throw new RuleBrokenException("没有指明岗位，不能更正得分。");
        var what = WhatIfCorrected.Of(await stored.ReadAsync(run, ct), CorrectedDatumOf.Correction(correction, entrant, post, TieBreak.Of(policy, people.Values.Where(e => e.RemovedAt is null).ToList())));
        if (what.Fault is { } fault)
            throw new RuleBrokenException("这项更正不能应用：{0}", fault);
        return what.Moves.Select(m => new WouldMove(people[m.Teacher], m.From is null ? null : posts[m.From], m.To is null ? null : posts[m.To])).ToList();
    }
}

/// <summary>Somebody who would be placed elsewhere; null: unplaced.</summary>
internal sealed record WouldMove(Entrant Person, Post? From, Post? To);
