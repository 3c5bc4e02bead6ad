using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Choosing;

/// <summary>
/// The posts of a round, kept in memory between readers: on the last evening everybody looks at the same ones. Whether they
/// are still the ones in the database is asked each time; that needs one number instead of all of them.
/// </summary>
internal sealed class RoundPosts
{
    private const int Kept = 4;
    private readonly ConcurrentDictionary<RoundId, Read> read = [];

    /// <returns>By code. Shared between requests: not to be changed.</returns>
    public async Task<IReadOnlyList<Post>> OfAsync(RotationDbContext db, RoundId round, CancellationToken ct)
    {
        // A changed or new row carries a later transaction, so the sum grows with every change; one taken out alone lowers the count.
        var now = await db.Database.SqlQuery<State>($"select count(*) as count, coalesce(sum(xmin::text::bigint), 0)::bigint as changes from rotation.posts where round_id = {round.Value}").SingleAsync(ct);
        if (read.TryGetValue(round, out var known) && known.State == now)
            return known.Posts;
        if (!read.ContainsKey(round) && read.Count >= Kept)
            read.TryRemove(read.Keys.First(), out _);
        var posts = await db.Posts.AsNoTracking().Where(p => p.RoundId == round).OrderBy(p => p.Code).ToListAsync(ct);
        read[round] = new(now, posts);
        return posts;
    }

    private sealed record Read(State State, IReadOnlyList<Post> Posts);

    private sealed record State(long Count, long Changes);
}
