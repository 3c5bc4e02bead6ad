using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Rules;
using Workforce.Rotation.Features.Rotation.Mine;

namespace Workforce.Rotation.Features.Rotation.Choosing;

/// <summary>Puts a teacher's list into an order, as a whole. A certification falls away when the order really changes.</summary>
internal sealed class SaveChoices(Work<RotationDbContext> work)
{
    /// <param name="Posts">From the first choice to the last.</param>
    /// <param name="Version">Of the list that was shown; 0 when there was none.</param>
    internal sealed record Input(IReadOnlyList<Guid> Posts, uint Version);

    /// <returns>Whether a certification fell away by it.</returns>
    /// <exception cref="StaleEditException">The list was changed in another window.</exception>
    public Task<bool> HandleAsync(RoundId id, TeacherId teacher, Input input, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await db.HoldRoundAsync(id, ct);
        var mine = await MyRound.FindAsync(db, id, teacher, ct) ?? throw new RuleBrokenException("没有这一轮，或您不在其中。");
        ChoicesChangeOnlyWhileOpen.Check(mine.Round, mine.Entrant, change.At);
        var list = await db.ChoiceLists.SingleOrDefaultAsync(l => l.EntrantId == mine.Entrant.Id, ct);
        if ((list?.Version ?? 0) != input.Version)
            throw new StaleEditException([]);
        if (list is null)
            db.Add(list = ChoiceList.For(mine.Entrant));

        var wanted = input.Posts.Select(p => new PostId(p)).ToList();
        var found = await db.Posts.AsNoTracking().Where(p => p.RoundId == id && wanted.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        var posts = wanted.Select(p => found.GetValueOrDefault(p) ?? throw new RuleBrokenException("这个岗位不在本轮之中。")).ToList();
        var before = list.Choices.Select(c => c.PostId).ToHashSet();
        // What was admitted when she listed it and is not any more stays until she takes it out: she is told beside it.
        if (posts.Find(p => !before.Contains(p.Id) && !Admission.Of(mine.Entrant, p, mine.Round.Policy).Yes) is { } closed)
            throw new RuleBrokenException("{0}（{1}）不对您开放，不能填报；原因见“不能填报的岗位”。", closed.SchoolName, closed.Code);
        ChoicesStayInOneSchool.Check(mine.Round.Policy.Values, posts);

        var wasCertified = list.CertifiedAt is not null;
        list.Rank(posts, mine.Round.Policy.Values.ChoiceLimit, change.At);
        return wasCertified && list.CertifiedAt is null;
    }, ct);
}
