using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Modules;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Features.Rotation.Scores;

/// <summary>What waits for a principal: scores that are missing, contests without an answer.</summary>
internal sealed class SchoolTasks(Work<RotationDbContext> work, Calendar calendar, IStringLocalizer<Texts> texts) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role != Role.Principal || actor.Reach.SchoolId is not { } id)
            return [];
        var (school, now) = (new SchoolId(id), calendar.Now);
        return await work.ReadAsync(async db =>
        {
            var rounds = await db.Rounds.AsNoTracking().Where(r => (r.State == RoundState.Choosing || r.State == RoundState.Scoring) && db.Posts.Any(p => p.RoundId == r.Id && p.OfferedBy == school)).ToListAsync(ct);
            var drafts = await db.Rounds.AsNoTracking().Where(r => r.State == RoundState.Draft).Select(r => new { r.Id, r.Name }).ToListAsync(ct);
            var tasks = drafts.ConvertAll(r => new HomeTask(texts["提出直聘、免竞聘、暂缓名单"], texts["{0}：开放填报之前提出，由区人事科核准。", r.Name], $"/Rotation/Exemptions/School/{r.Id.Value}", "user-check"));
            foreach (var round in rounds)
            {
                var page = $"/Rotation/Scores/School/{round.Id.Value}";
                var missing = round.TakesScores(now) && !round.Policy.Values.IsScoredForAll()
                    ? await Applicants.ToScore(db, round.Id, school).CountAsync(c => !db.Scores.Any(s => s.EntrantId == c.EntrantId && s.PostId == c.PostId), ct) : 0;
                if (missing > 0)
                    tasks.Add(new(texts["录入竞聘评分"], texts["{0}：应聘本校、还没有评分的教师。", round.Name], page + "?show=missing", "clipboard-list", missing, Calendar.On(round.Dates.ScoresDueAt)));
                var due = await db.ScoreContests.Where(c => c.RoundId == round.Id && c.SchoolId == school && c.State == CaseState.Open).Select(c => c.AnswerDueOn).ToListAsync(ct);
                if (due.Count > 0)
                    tasks.Add(new(texts["答复评分复核"], texts["{0}：教师认为得分有误。", round.Name], page + "#contests", "message-question", due.Count, due.Min()));
            }
            return tasks;
        }, ct);
    }
}
