using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Rules;

namespace Workforce.Rotation.Features.Rotation.Scores;

/// <summary>Gives an applicant her score for a post of the school, and on request the same for the school's other posts she applied to.</summary>
internal sealed class EnterScore(Work<RotationDbContext> work)
{
    /// <param name="Version">Of the score that was shown; 0 when there was none.</param>
    internal sealed record Input(EntrantId Entrant, PostId Post, IReadOnlyList<ScoreItem> Items, uint Version, bool OtherPostsToo);

    /// <returns>For how many posts it was entered.</returns>
    /// <exception cref="StaleEditException">Somebody else entered it meanwhile; both versions, item by item.</exception>
    public Task<int> HandleAsync(RoundId id, SchoolId school, Input input, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await db.HoldRoundAsync(id, ct);
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        SchoolsScoreOnlyWhereTheyAssess.Check(round.Policy.Values);
        ScoresChangeOnlyWhileOpen.Check(round, change.At);
        ItemsMustFollowTheScheme.Check(round.Policy.Values.Scheme!, input.Items);
        var posts = await Applicants.ToScore(db, id, school).Where(c => c.EntrantId == input.Entrant).Select(c => c.PostId).ToListAsync(ct);
        if (!posts.Contains(input.Post))
            throw new RuleBrokenException("这位教师现在没有应聘这个岗位：可能刚刚修改了志愿。");
        var entrant = await db.Entrants.AsNoTracking().OneAsync(e => e.Id == input.Entrant, ct);
        var wanted = input.OtherPostsToo ? posts : [input.Post];
        var offered = await db.Posts.AsNoTracking().Where(p => wanted.Contains(p.Id)).ToListAsync(ct);
        var scores = await db.Scores.Where(s => s.EntrantId == input.Entrant && wanted.Contains(s.PostId)).ToDictionaryAsync(s => s.PostId, ct);
        if ((scores.GetValueOrDefault(input.Post)?.Version ?? 0) != input.Version)
            throw new StaleEditException(Differences(scores.GetValueOrDefault(input.Post)?.Items ?? [], input.Items));
        foreach (var post in offered)
        {
            if (!scores.TryGetValue(post.Id, out var score))
                db.Add(Score.Of(entrant, post, input.Items, change.At));
            else if (!score.Items.SequenceEqual(input.Items))
                score.Enter(input.Items, change.At);
        }
        return offered.Count;
    }, ct);

    private static List<StaleField> Differences(IReadOnlyList<ScoreItem> theirs, IReadOnlyList<ScoreItem> yours) => yours
        .Select(y => (Yours: y, Theirs: theirs.FirstOrDefault(t => t.Item == y.Item)))
        .Where(p => p.Theirs is null || p.Theirs.Thousandths != p.Yours.Thousandths || p.Theirs.Basis != p.Yours.Basis)
        .Select(p => new StaleField(p.Yours.Name, p.Theirs is { } t ? $"{Points.Of(t.Thousandths)} {t.Basis}" : "", $"{Points.Of(p.Yours.Thousandths)} {p.Yours.Basis}")).ToList();
}
