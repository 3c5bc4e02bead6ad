using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.TieBreaks;
using Workforce.Rotation.Matching.Explanation;
using Refusal = Workforce.Rotation.Matching.Explanation.Refusal;

namespace Workforce.Rotation.Features.Rotation.Results;

/// <summary>The one place that says why somebody got what she got: her page, its print and the bureau's screens all ask here.</summary>
internal sealed class Reasons(SolvedRuns runs)
{
    /// <param name="run">A verified run of the round; whether she may see it is for the page to decide.</param>
    /// <returns>Null when she was not in the run.</returns>
    /// <exception cref="InvalidOperationException">What is stored is not what the bundle comes to: nothing false is explained.</exception>
    public async Task<Reason?> OfAsync(RotationDbContext db, Round round, Run run, Entrant entrant, CancellationToken ct)
    {
        if (await db.Placements.AsNoTracking().SingleOrDefaultAsync(p => p.RunId == run.Id && p.EntrantId == entrant.Id, ct) is not { } placement)
            return null;
        var solved = await runs.OfAsync(run);
        var scale = TieBreak.ScaleOf(round.Policy.Values);
        var found = solved.Explained[entrant.Number];
        var listed = await db.Choices.Where(c => c.EntrantId == entrant.Id).OrderBy(c => c.Rank).Select(c => c.PostId).ToListAsync(ct);
        var codes = found.Refusals.Select(r => r.Post).Concat(found.Menu).Append(found.Received?.Post ?? "").ToList();
        var posts = await db.Posts.AsNoTracking().Where(p => p.RoundId == round.Id && (listed.Contains(p.Id) || codes.Contains(p.Code))).ToListAsync(ct);
        var byCode = posts.ToDictionary(p => p.Code);
        if (found.Received is { } got ? byCode[got.Post].Id != placement.PostId : placement.PostId is not null)
            throw new InvalidOperationException($"The stored placement of {entrant.Number} in run {run.Id.Value} differs from what its bundle comes to.");

        var sheets = await db.Scores.AsNoTracking().Where(s => s.EntrantId == entrant.Id).ToDictionaryAsync(s => s.PostId, s => s.Items, ct);
        var rungs = Rungs().Select(rung => rung with { Items = Sheet(rung) }).ToList();
        return new(round, run, entrant, rungs, found.Menu.Select(code => byCode[code]).ToList(), (int)found.Lottery, solved.Market.Teachers.Count, solved.Exchanges);

        IEnumerable<Rung> Rungs()
        {
            foreach (var refusal in found.Refusals)
                yield return Refused(solved, round, scale, entrant, found, refusal, byCode[refusal.Post], sheets.ContainsKey(byCode[refusal.Post].Id));
            if (found.Received is { } received)
                yield return Given(received, byCode[received.Post], scale);
            var after = found.Received is { Rank: > 0 } at ? at.Rank : found.ListLength;
            for (var rank = after + 1; rank <= found.ListLength && rank <= listed.Count; rank++)
                yield return new(rank, posts.Single(p => p.Id == listed[rank - 1]), RungKind.NotReached);
        }

        // A corrected score may have come without a corrected sheet; then the sheet would explain another number.
        IReadOnlyList<ScoreItem> Sheet(Rung rung) => rung.Own is { } own && sheets.TryGetValue(rung.Post.Id, out var items) && items.Sum(i => i.Thousandths) == own ? items : [];
    }

    private static Rung Given(Received received, Post post, long scale) => new(received.Rank, post, RungKind.Received)
    {
        Capacity = received.Capacity, Filled = received.Filled, Own = (int?)(received.Score / scale), Last = (int?)(received.LastScore / scale),
        LastLottery = received.Score == received.LastScore ? (int?)received.LastLottery : null, ByGuarantee = received.ByGuarantee,
    };

    private static Rung Refused(SolvedRun solved, Round round, long scale, Entrant entrant, PlacementExplanation found, Refusal refusal, Post post, bool scored)
    {
        var admitted = refusal.Reason == RefusalReason.NotAdmitted ? Admission.Of(entrant, post, round.Policy) : new([]);
        var kind = refusal.Reason switch
        {
            // Without a score sheet an admitted teacher stood there with 0.
            RefusalReason.ByScore or RefusalReason.ByLottery when !scored && refusal.Score / scale == 0 => RungKind.NotScored,
            RefusalReason.ByScore when refusal.Score / scale == refusal.LastScore / scale => RungKind.ByTieBreak,
            RefusalReason.ByScore => RungKind.ByScore,
            RefusalReason.ByLottery => RungKind.ByLottery,
            RefusalReason.ByExchange => RungKind.ByExchange,
            RefusalReason.NoCapacity => RungKind.NoCapacity,
            RefusalReason.GuaranteedHolders => RungKind.GuaranteedHolders,
            _ => RungKind.NotAdmitted,
        };
        var most = (int)((round.Policy.Values.Scheme?.Maximum ?? 100) * 1000);
        return new(refusal.Rank, post, kind)
        {
            Capacity = refusal.Capacity, Filled = refusal.Filled, Own = (int?)(refusal.Score / scale), Last = (int?)(refusal.LastScore / scale), LastLottery = (int?)refusal.LastLottery,
            Ahead = kind is RungKind.ByScore or RungKind.ByTieBreak or RungKind.ByLottery ? refusal.Ahead : null,
            Refusals = admitted.Refusals,
            Needed = kind is RungKind.ByScore or RungKind.ByTieBreak or RungKind.ByLottery or RungKind.NotScored && !solved.Exchanges && refusal is { LastScore: not null, LastLottery: not null }
                ? NeededScore.Of(refusal, scale, most) : null,
        };
    }
}
