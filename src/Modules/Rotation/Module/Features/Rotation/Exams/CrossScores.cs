using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;
using Workforce.Rotation.Domain.Lessons;
using Workforce.Rotation.Domain.Rules;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>Turns published marks into scores: the same for every post a candidate listed.</summary>
internal static class CrossScores
{
    /// <summary>Does nothing while a part of the score is still to be published.</summary>
    /// <param name="only">One candidate whose mark was corrected; else everybody.</param>
    public static async Task SettleAsync(RotationDbContext db, Round round, EntrantId? only, DateTimeOffset now, CancellationToken ct)
    {
        var policy = round.Policy.Values;
        if (policy.HasExam() && await db.Exams.SingleOrDefaultAsync(e => e.RoundId == round.Id, ct) is not { State: ExamState.Published })
            return;
        var sessions = policy.HasLesson() ? await db.LessonSessions.Where(s => s.RoundId == round.Id).ToListAsync(ct) : [];
        var turns = policy.HasLesson() ? await db.LessonTurns.AsNoTracking().Where(t => t.RoundId == round.Id).ToDictionaryAsync(t => t.EntrantId, ct) : [];
        if (policy.HasLesson() && (sessions.Count == 0 || sessions.Exists(s => s.State == LessonState.Drawn)))
            return;
        var marks = (await db.ExamMarks.Where(m => m.RoundId == round.Id && (only == null || m.EntrantId == only)).ToListAsync(ct)).ToLookup(m => m.EntrantId);
        var choices = await ToScore.Of(db, round.Id).Where(c => only == null || c.EntrantId == only).AsNoTracking().ToListAsync(ct);
        var people = choices.Select(c => c.EntrantId).Distinct().ToList();
        var entrants = await db.Entrants.Where(e => people.Contains(e.Id)).ToDictionaryAsync(e => e.Id, ct);
        var posts = await db.Posts.AsNoTracking().Where(p => p.RoundId == round.Id).ToDictionaryAsync(p => p.Id, ct);
        var scores = await db.Scores.Where(s => s.RoundId == round.Id && people.Contains(s.EntrantId)).ToDictionaryAsync(s => (s.EntrantId, s.PostId), ct);
        foreach (var of in choices.GroupBy(c => c.EntrantId))
        {
            var entrant = entrants[of.Key];
            IReadOnlyList<ScoreItem> items = [];
            if (policy.HasExam())
            {
                // Who has no seat in the exam has no mark either: she was let in after the seats were drawn, which cannot happen.
                var settled = policy.Exam!.Parts.ToDictionary(p => p.Part, p => marks[of.Key].FirstOrDefault(m => m.Part == p.Part)?.Settled(policy.Exam.DoubleEntry) ?? Mark.Absent);
                items = ExamScore.Of(policy, settled);
                entrant.ExamResult = ExamScore.ResultOf(policy, settled);
            }
            if (policy.HasLesson())
            {
                if (!turns.TryGetValue(of.Key, out var turn))
                    continue;
                items = [.. items, LessonScore.Of(policy, turn)];
            }
            ItemsMustFollowTheScheme.Check(policy.Scheme!, items);
            foreach (var choice in of)
            {
                if (!scores.TryGetValue((choice.EntrantId, choice.PostId), out var score))
                    db.Add(Score.Of(entrant, posts[choice.PostId], items, now));
                else if (!score.Items.SequenceEqual(items))
                    score.Correct(items, now);
            }
        }
    }
}
