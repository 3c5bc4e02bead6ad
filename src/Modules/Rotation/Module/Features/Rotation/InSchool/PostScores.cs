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

/// <summary>Posts the whole table of scores inside the school. From then on every change is a new version with a reason, whose days begin anew.</summary>
internal sealed class PostScores(Work<RotationDbContext> work, Calendar calendar, Names names)
{
    public async Task HandleAsync(RoundId id, SchoolId school, uint version, Change change, CancellationToken ct)
    {
        var days = await calendar.WorkingDaysAsync(ct);
        await work.ChangeAsync(change, async db =>
        {
            var (_, competition) = await CompetitionGate.HoldAsync(db, id, school, ct);
            competition.MustBe(version);
            competition.Need(InSchoolStep.Assess);
            if (await CompetitionGate.PostedAsync(db, competition.Id, PostedKind.Scores, ct) is not null)
                throw new RuleBrokenException("评分已经公布。");
            await PostAsync(db, competition, null, names, days, change, ct);
        }, ct);
    }

    public static async Task PostAsync(RotationDbContext db, Competition competition, PostedTable? before, Names names, WorkingDays days, Change change, CancellationToken ct)
    {
        var applications = (await db.Applications.Where(a => a.CompetitionId == competition.Id).ToListAsync(ct)).Where(a => a.State == ApplicationState.Eligible).ToList();
        if (applications.Count(a => a.Total is null) is var missing and > 0)
            throw new RuleBrokenException("还有 {0} 人没有评分，评齐之后才能公布。", missing);
        var posts = await db.Posts.AsNoTracking().Where(p => p.RoundId == competition.RoundId && p.OfferedBy == competition.SchoolId).ToDictionaryAsync(p => p.Id, ct);
        var rows = applications.OrderBy(a => posts[a.PostId!.Value].Code, StringComparer.Ordinal).ThenByDescending(a => a.Total).ThenBy(a => a.StaffNumber, StringComparer.Ordinal)
            .Select(a => PostedRows.Score(a, posts[a.PostId!.Value], names)).ToList();
        var today = Calendar.On(change.At);
        db.Add(PostedTable.Of(competition, PostedKind.Scores, before, rows, today, competition.Rules!.ScoresNotice.After(today, days), change));
    }
}
