using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Domain.Rules;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Domain.Scoring;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>A panel member says of every candidate whether something bars her; on paper the school enters what she signed.</summary>
internal sealed class DeclareRelations(Work<RotationDbContext> work)
{
    /// <summary>She herself.</summary>
    public Task<int> HandleAsync(RoundId id, TeacherId me, IReadOnlyDictionary<Guid, string> said, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await CompetitionGate.HoldDraftAsync(db, id, ct);
        return await SaveAsync(db, await db.Recusals.Where(r => r.RoundId == id && r.TeacherId == me).ToListAsync(ct), said, change.By.Name, null, change, ct);
    }, ct);

    /// <summary>Her school for her, by a signed declaration.</summary>
    public Task<int> HandleAsync(RoundId id, SchoolId school, Guid member, IReadOnlyDictionary<Guid, string> said, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var paper = change.EvidenceFileId ?? throw new RuleBrokenException("请附上成员签字的回避申明。");
        var (_, competition) = await CompetitionGate.HoldAsync(db, id, school, ct);
        var name = (await db.PanelMembers.OneAsync(m => m.Id == member && m.CompetitionId == competition.Id, ct)).Name;
        return await SaveAsync(db, await db.Recusals.Where(r => r.MemberId == member).ToListAsync(ct), said, name, paper, change, ct);
    }, ct);

    private static async Task<int> SaveAsync(RotationDbContext db, List<Recusal> pairs, IReadOnlyDictionary<Guid, string> said, string by, Guid? paper, Change change, CancellationToken ct)
    {
        if (pairs.Count == 0)
            throw new RuleBrokenException("您不在考评组，或者候选人还没有确定。");
        var competition = pairs[0].CompetitionId;
        var rules = await db.Competitions.AsNoTracking().OneAsync(c => c.Id == competition && c.DroppedAt == null, ct);
        rules.Need(InSchoolStep.Assess);
        if (await CompetitionGate.PostedAsync(db, competition, PostedKind.Scores, ct) is not null)
            throw new RuleBrokenException("评分已经公布，申明不能再改。");
        foreach (var pair in pairs)
            pair.Declare(said.GetValueOrDefault(pair.ApplicantId.Value) ?? "", rules.Rules!.Relations, by, paper, change.At);
        return pairs.Count;
    }
}
