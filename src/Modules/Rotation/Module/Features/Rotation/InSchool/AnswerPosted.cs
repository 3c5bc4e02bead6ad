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

/// <summary>The school answers a contest or an objection: it keeps what was posted, or corrects the score and posts again.</summary>
internal sealed class AnswerPosted(Work<RotationDbContext> work, AssessApplicant assess, PublishLists lists, Calendar calendar)
{
    /// <param name="Items">The corrected score; null keeps it.</param>
    internal sealed record Input(Guid Contest, IReadOnlyList<ScoreItem>? Items, string Answer);

    public async Task HandleAsync(RoundId id, SchoolId school, Input input, Change change, CancellationToken ct)
    {
        var days = await calendar.WorkingDaysAsync(ct);
        await work.ChangeAsync(change, async db =>
        {
            var (_, competition) = await CompetitionGate.HoldAsync(db, id, school, ct);
            var contest = await db.ApplicationContests.OneAsync(c => c.Id == input.Contest && c.CompetitionId == competition.Id, ct);
            contest.Decide(upheld: input.Items is not null, input.Answer.Trim(), change.By.Name, change.At);
            if (input.Items is not { } items)
                return;
            var application = await db.Applications.OneAsync(a => a.Id == contest.ApplicantId, ct);
            if (items.Select(i => (int?)i.Thousandths).SequenceEqual(application.Items.Select(i => i.Given)))
                throw new RuleBrokenException("选择更正时，至少要改一项得分。");
            await assess.GiveAsync(db, competition, application, items, application.AssessedBy, days, change, ct);
            if (contest.Kind != PostedKind.Lists)
                return;
            var applications = await db.Applications.Where(a => a.CompetitionId == competition.Id).ToListAsync(ct);
            if ((await Standing.ReadAsync(db, competition, applications, ct)).Any(s => s.Undecided.Count > 0))
                competition.ReopenLists();
            else
                await lists.PostAsync(db, competition, days, change, ct);
        }, ct);
    }
}
