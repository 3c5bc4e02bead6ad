using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.TieBreaks;
using Workforce.Rotation.Matching;
using Workforce.Rotation.Matching.Bundle;

namespace Workforce.Rotation.Features.Rotation.Runs;

/// <summary>Turns a round's rows into the inputs the engine matches and the district publishes.</summary>
internal static class Inputs
{
    /// <summary>
    /// Everybody still in the round, all posts, and the certified lists with a score wherever <see cref="Admission"/> admits. A
    /// missing score of an admitted teacher counts as 0: the school's omission must not take the post away from her altogether.
    /// </summary>
    public static async Task<RotationBundle> ReadAsync(RotationDbContext db, Round round, CancellationToken ct)
    {
        var posts = await db.Posts.AsNoTracking().Where(p => p.RoundId == round.Id).ToDictionaryAsync(p => p.Id, ct);
        var entrants = await db.Entrants.AsNoTracking().Where(e => e.RoundId == round.Id && e.RemovedAt == null).ToDictionaryAsync(e => e.Id, ct);
        var choices = await RoundCounts.CertifiedChoices(db, round.Id).AsNoTracking().ToListAsync(ct);
        var scores = await db.Scores.Where(s => s.RoundId == round.Id).Select(s => new { s.EntrantId, s.PostId, s.Total }).ToDictionaryAsync(s => (s.EntrantId, s.PostId), s => s.Total, ct);
        var order = TieBreak.Of(round.Policy.Values, entrants.Values);
        var market = new MarketBuilder();
        foreach (var post in posts.Values)
            market.AddPost(post.Code, post.Capacity);
        foreach (var entrant in entrants.Values)
            market.AddTeacher(entrant.Number, null, entrant.CurrentPostId is { } current ? posts[current].Code : null, entrant.IsGuaranteed);
        foreach (var choice in choices)
        {
            var (entrant, post) = (entrants[choice.EntrantId], posts[choice.PostId]);
            market.AddChoice(entrant.Number, choice.Rank, post.Code, ScoreOf(entrant, post));
        }
        var built = market.Build();
        return built.Market is { } whole
            ? new(round.Key, null, ExchangeRule.None, whole)
            : throw new InvalidOperationException("The round's rows do not make a market: " + string.Join(' ', built.Faults.Take(5)));

        long? ScoreOf(Entrant entrant, Post post) => !Admission.Of(entrant, post, round.Policy).Yes ? null
            : scores.TryGetValue((entrant.Id, post.Id), out var total) ? order.Key(entrant.Id, total)
            : entrant.IsGuaranteed && entrant.CurrentPostId == post.Id ? null : order.Key(entrant.Id, 0);
    }
}
