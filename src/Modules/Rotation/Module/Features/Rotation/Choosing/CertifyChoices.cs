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

/// <summary>Certifies exactly the list she was shown.</summary>
internal sealed class CertifyChoices(Work<RotationDbContext> work)
{
    /// <exception cref="StaleEditException">The list is not the one she was shown.</exception>
    public Task HandleAsync(RoundId id, TeacherId teacher, uint version, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await db.HoldRoundAsync(id, ct);
        var mine = await MyRound.FindAsync(db, id, teacher, ct) ?? throw new RuleBrokenException("没有这一轮，或您不在其中。");
        ChoicesChangeOnlyWhileOpen.Check(mine.Round, mine.Entrant, change.At);
        var list = await db.ChoiceLists.SingleOrDefaultAsync(l => l.EntrantId == mine.Entrant.Id, ct) ?? throw new RuleBrokenException("还没有填报志愿，不能确认。");
        if (list.Version != version)
            throw new StaleEditException([]);
        var listed = list.Choices.Select(c => c.PostId).ToList();
        var posts = await db.Posts.AsNoTracking().Where(p => listed.Contains(p.Id)).ToListAsync(ct);
        if (posts.Find(p => !Admission.Of(mine.Entrant, p, mine.Round.Policy).Yes) is { } closed)
            throw new RuleBrokenException("{0}（{1}）现在不对您开放，请先移出再确认。", closed.SchoolName, closed.Code);
        if (list.CertifiedAt is null)
            list.Certify(mine.Round.Key, change.At);
    }, ct);
}
