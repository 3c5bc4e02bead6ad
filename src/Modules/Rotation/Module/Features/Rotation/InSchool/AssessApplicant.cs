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

/// <summary>Step four for one candidate: the rating counted, and what the panel gives. After the table is posted a change needs its reason and is posted again.</summary>
internal sealed class AssessApplicant(Work<RotationDbContext> work, Calendar calendar, Names names)
{
    internal sealed record Input(ApplicantId Application, IReadOnlyList<ScoreItem> Items, IReadOnlyList<Guid> By, uint Version);

    public Task CountAsync(RoundId id, SchoolId school, ApplicantId application, Ballots ballots, uint version, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var (competition, candidate) = await FindAsync(db, id, school, application, version, ct);
        if (ballots is { Count: 0 } || new[] { ballots.Excellent, ballots.Qualified, ballots.Basic, ballots.Unqualified }.Any(n => n is < 0 or > 1000))
            throw new RuleBrokenException("请填写各等次的票数，0 到 1000，合计大于 0。");
        if (await CompetitionGate.PostedAsync(db, competition.Id, PostedKind.Scores, ct) is not null)
            throw new RuleBrokenException("评分已经公布，票数不能再改。");
        candidate.Count(ballots, competition.Rules!.Scheme, names.Canonical);
    }, ct);

    public async Task HandleAsync(RoundId id, SchoolId school, Input input, Change change, CancellationToken ct)
    {
        var days = await calendar.WorkingDaysAsync(ct);
        await work.ChangeAsync(change, async db =>
        {
            var (competition, candidate) = await FindAsync(db, id, school, input.Application, input.Version, ct);
            if (await db.ApplicationContests.AnyAsync(c => c.ApplicantId == candidate.Id && c.State == CaseState.Open, ct))
                throw new RuleBrokenException("这项评分正在复核，请在复核中作出答复。");
            await GiveAsync(db, competition, candidate, input.Items, input.By, days, change, ct);
        }, ct);
    }

    /// <summary>Gives the score, and posts the table again when it is out.</summary>
    internal async Task GiveAsync(RotationDbContext db, Competition competition, Application candidate, IReadOnlyList<ScoreItem> items, IReadOnlyList<Guid> by, WorkingDays days, Change change, CancellationToken ct)
    {
        ItemsMustFollowTheScheme.Check(competition.Rules!.Scheme, items);
        var panel = await db.PanelMembers.AsNoTracking().Where(m => m.CompetitionId == competition.Id).ToListAsync(ct);
        var pairs = await db.Recusals.AsNoTracking().Where(r => r.ApplicantId == candidate.Id).ToListAsync(ct);
        PanelRules.Check(panel, pairs, candidate, by, competition.Rules.PanelMinimum);
        candidate.Assess(items, by);
        if (await CompetitionGate.PostedAsync(db, competition.Id, PostedKind.Scores, ct) is { } before)
            await PostScores.PostAsync(db, competition, before, names, days, change, ct);
    }

    private static async Task<(Competition, Application)> FindAsync(RotationDbContext db, RoundId id, SchoolId school, ApplicantId application, uint version, CancellationToken ct)
    {
        var (_, competition) = await CompetitionGate.HoldAsync(db, id, school, ct);
        competition.Need(InSchoolStep.Assess);
        var candidate = await db.Applications.OneAsync(a => a.Id == application && a.CompetitionId == competition.Id, ct);
        db.Entry(candidate).Property(a => a.Version).OriginalValue = version;
        return (competition, candidate);
    }
}
