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

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>What an exam asks of a candidate, and reviews that wait for the bureau.</summary>
internal sealed class ExamTasks(Work<RotationDbContext> work, Calendar calendar, IStringLocalizer<Texts> texts) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct) => actor.Role switch
    {
        Role.Teacher when actor.Reach.TeacherId is { } id => await work.ReadAsync(db => ForCandidateAsync(db, new(id), ct), ct),
        Role.DistrictOfficer => await work.ReadAsync(db => ForBureauAsync(db, ct), ct),
        _ => [],
    };

    private async Task<IReadOnlyList<HomeTask>> ForCandidateAsync(RotationDbContext db, TeacherId me, CancellationToken ct)
    {
        var mine = await (from candidate in db.ExamCandidates
                          where candidate.TeacherId == me
                          join exam in db.Exams on candidate.RoundId equals exam.RoundId
                          join round in db.Rounds on candidate.RoundId equals round.Id
                          where round.State == RoundState.Scoring
                          select new { Exam = exam, Round = round }).AsNoTracking().ToListAsync(ct);
        var days = await calendar.WorkingDaysAsync(ct);
        var tasks = new List<HomeTask>();
        foreach (var (exam, round) in mine.Select(m => (m.Exam, m.Round)))
        {
            var page = $"/Rotation/Exams/Mine/{round.Id.Value}";
            var first = exam.Sittings.Select(s => s.StartsAt).DefaultIfEmpty().Min();
            if (exam.State == ExamState.Seated && calendar.Now < first)
                tasks.Add(new(texts["打印准考证"], texts["{0}：{1:M月d日 HH:mm} 开考，考点 {2}。", round.Name, Stages.Local(first), exam.Place], page, "id", DueOn: Calendar.On(first)));
            if (ReviewTerm.IsOpen(round, exam, days, calendar.Now))
                tasks.Add(new(texts["核对考试成绩"], texts["{0}：成绩有误可以申请查分。", round.Name], page, "checklist", DueOn: ReviewTerm.LastDay(round, exam, days)));
        }
        return tasks;
    }

    private async Task<IReadOnlyList<HomeTask>> ForBureauAsync(RotationDbContext db, CancellationToken ct)
    {
        var open = await (from review in db.MarkReviews
                          where review.State == CaseState.Open
                          join round in db.Rounds on review.RoundId equals round.Id
                          where round.State == RoundState.Scoring
                          group review by new { round.Id, round.Name } into waiting
                          select new { waiting.Key.Id, waiting.Key.Name, Count = waiting.Count(), Due = waiting.Min(r => r.AnswerDueOn) }).ToListAsync(ct);
        return open.ConvertAll(w => new HomeTask(texts["答复查分"], texts["{0}：教师认为考试成绩有误。", w.Name], $"/Rotation/Exams/Reviews/{w.Id.Value}", "message-question", w.Count, w.Due));
    }
}
