using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Draws;

namespace Workforce.Rotation.Features.Rotation;

/// <summary>What the head of every page about a round shows.</summary>
internal sealed record RoundView(Round Round, Notice? Notice, IReadOnlyList<Stage> Stages, IReadOnlyList<PartySeat> Parties)
{
    /// <summary>The round this one goes on from.</summary>
    public (RoundId Id, string Name)? Before { get; private init; }

    /// <summary>The round that goes on from this one.</summary>
    public (RoundId Id, string Name)? After { get; private init; }

    /// <summary>Whether its plan has stages left that nobody has begun.</summary>
    public bool HasMore => Round.State == RoundState.Closed && After is null && Round.Policy.Values.Later.Count > 0;

    /// <returns>Null when there is no such round within reach.</returns>
    public static async Task<RoundView?> FindAsync(RotationDbContext db, RoundId id, WorkingDays calendar, CancellationToken ct)
    {
        if (await db.Rounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct) is not { } round)
            return null;
        var notice = await db.Notices.AsNoTracking().SingleOrDefaultAsync(n => n.RoundId == id && n.ReplacedAt == null, ct);
        IReadOnlyList<SealedSeed> seeds = round.Policy.Values.DrawParties.Count == 0 ? [] : await db.SealedSeeds.AsNoTracking().Where(s => s.RoundId == id).ToListAsync(ct);
        var chain = await db.Rounds.Where(r => r.FollowsId == id || r.Id == round.FollowsId).Select(r => new { r.Id, r.Name, r.FollowsId }).ToListAsync(ct);
        return new(round, notice, Rotation.Stages.Of(round, notice, calendar), PartySeat.Of(round, seeds))
        {
            Before = chain.Where(r => r.Id == round.FollowsId).Select(r => ((RoundId, string)?)(r.Id, r.Name)).FirstOrDefault(),
            After = chain.Where(r => r.FollowsId == id).Select(r => ((RoundId, string)?)(r.Id, r.Name)).FirstOrDefault(),
        };
    }
}
