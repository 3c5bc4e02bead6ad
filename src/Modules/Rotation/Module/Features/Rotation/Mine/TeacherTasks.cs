using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Modules;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Mine;

/// <summary>What waits for a teacher in the rounds she is in: to choose, to certify, to look at her scores, to read her result.</summary>
internal sealed class TeacherTasks(Work<RotationDbContext> work, Calendar calendar, IStringLocalizer<Texts> texts) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role != Role.Teacher || actor.Reach.TeacherId is not { } id)
            return [];
        var me = new TeacherId(id);
        return await work.ReadAsync(async db =>
        {
            var mine = await (from round in db.Rounds
                              join entrant in db.Entrants on round.Id equals entrant.RoundId
                              where entrant.TeacherId == me && entrant.RemovedAt == null && round.State != RoundState.Draft && round.State != RoundState.Closed
                              select new
                              {
                                  Round = round,
                                  Notice = db.Notices.FirstOrDefault(n => n.RoundId == round.Id && n.ReplacedAt == null),
                                  Listed = db.Choices.Count(c => c.EntrantId == entrant.Id),
                                  Certified = db.ChoiceLists.Any(l => l.EntrantId == entrant.Id && l.CertifiedAt != null),
                                  Scores = db.Scores.Count(s => s.EntrantId == entrant.Id),
                              }).AsNoTracking().ToListAsync(ct);
            return mine.Select(m => TaskOf(m.Round, m.Notice, m.Listed, m.Certified, m.Scores)).OfType<HomeTask>().ToList();
        }, ct);
    }

    private HomeTask? TaskOf(Round round, Notice? notice, int listed, bool certified, int scores)
    {
        var (now, id) = (calendar.Now, round.Id.Value);
        if (round.PublishedRunId is not null)
            return new(texts["竞聘结果已公布"], texts["{0}：看结果和理由；公示期内可以提出异议。", round.Name], $"/Rotation/Results/{id}", "certificate", DueOn: notice is not null && notice.IsOpen(calendar.Today) ? notice.ClosesOn : null);
        if (round.TakesChoices(now) && !certified)
            return listed == 0
                ? new(texts["填报志愿"], texts["{0}：还没有填报。", round.Name], $"/Rotation/Choosing/{id}", "list-numbers", DueOn: Calendar.On(round.Dates.ChoicesDueAt))
                : new(texts["确认志愿"], texts["{0}：{1} 个志愿已保存，不确认不算数。", round.Name, listed], $"/Rotation/Choosing/{id}", "list-check", DueOn: Calendar.On(round.Dates.ChoicesDueAt));
        return round.State == RoundState.Scoring && round.TakesContests(now) && certified && scores > 0
            ? new(texts["核对评分"], texts["{0}：得分有误可以要求复核。", round.Name], $"/Rotation/Scores/Mine/{id}", "checklist", scores, Calendar.On(round.Dates.ContestsDueAt))
            : null;
    }
}
