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

/// <summary>A teacher contests her posted score, or the list she stands on, while it may be contested.</summary>
internal sealed class ContestPosted(Work<RotationDbContext> work, Calendar calendar)
{
    internal sealed record Input(string? Item, string Claim);

    public async Task HandleAsync(RoundId id, TeacherId me, Input input, Change change, CancellationToken ct)
    {
        var (today, days) = (Calendar.On(change.At), await calendar.WorkingDaysAsync(ct));
        await work.ChangeAsync(change, async db =>
        {
            await CompetitionGate.HoldDraftAsync(db, id, ct);
            var application = await MyApplication.OfAsync(db, id, me, ct) ?? throw new RuleBrokenException("您没有报名。");
            var competition = await db.Competitions.AsNoTracking().OneAsync(c => c.Id == application.CompetitionId, ct);
            var (kind, until) = await OpenAsync(db, competition, days, ct) ?? throw new RuleBrokenException("现在没有可以提出复核或异议的公示。");
            if (today > until)
                throw new RuleBrokenException("已于 {0} 截止。", until.ToString("yyyy-MM-dd"));
            var term = kind == PostedKind.Scores ? competition.Rules!.ContestAnswerDays : competition.Rules!.ObjectionAnswerDays;
            db.Add(new ApplicationContest
            {
                Id = Guid.CreateVersion7(), ApplicantId = application.Id, CompetitionId = competition.Id, RoundId = id, DistrictId = application.DistrictId, SchoolId = application.SchoolId,
                TeacherId = me, Kind = kind, Item = application.Items.Any(i => i.Item == input.Item) ? input.Item : null, Claim = input.Claim.Trim(), EvidenceFileId = change.EvidenceFileId,
                RaisedAt = change.At, AnswerDueOn = term.After(today, days),
            });
        }, ct);
    }

    /// <summary>Which table may be contested, and to which day; null when none is out.</summary>
    public static async Task<(PostedKind Kind, DateOnly Until)?> OpenAsync(RotationDbContext db, Competition competition, WorkingDays days, CancellationToken ct) => competition.Step switch
    {
        InSchoolStep.Assess => await CompetitionGate.PostedAsync(db, competition.Id, PostedKind.Scores, ct) is { } scores ? (PostedKind.Scores, Until(competition, scores, days)) : null,
        InSchoolStep.Appoint => await CompetitionGate.PostedAsync(db, competition.Id, PostedKind.Lists, ct) is { } lists ? (PostedKind.Lists, lists.ClosesOn) : null,
        _ => null,
    };

    /// <summary>The later of the term for contests and the days of the table.</summary>
    public static DateOnly Until(Competition competition, PostedTable scores, WorkingDays days) =>
        competition.Rules!.ContestDays.After(scores.OpensOn, days) is var until && until > scores.ClosesOn ? until : scores.ClosesOn;
}
