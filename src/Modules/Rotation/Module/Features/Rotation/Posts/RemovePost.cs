using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;

namespace Workforce.Rotation.Features.Rotation.Posts;

internal sealed class RemovePost(Work<RotationDbContext> work)
{
    public Task HandleAsync(RoundId roundId, PostId id, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var round = await db.Rounds.OneAsync(r => r.Id == roundId, ct);
        PostsChangeOnlyInDraft.Check(round);
        if (await db.Entrants.AnyAsync(e => e.CurrentPostId == id, ct))
            throw new RuleBrokenException("还有教师现任这个岗位，请先调整人员。");
        var post = await db.Posts.OneAsync(p => p.Id == id && p.RoundId == roundId, ct);
        await InSchool.PublishedPostsStand.CheckAsync(db, roundId, post.OfferedBy, ct);
        db.Remove(post);
    }, ct);
}
