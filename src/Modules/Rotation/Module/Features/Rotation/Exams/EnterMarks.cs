using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>Enters marks by hand. With double entry each person sees and changes only her own.</summary>
internal sealed class EnterMarks(Work<RotationDbContext> work)
{
    /// <param name="given">What was typed and understood.</param>
    /// <returns>How many marks were new or changed.</returns>
    public Task<int> HandleAsync(RoundId id, IReadOnlyDictionary<(EntrantId Entrant, string Part), Mark> given, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await db.HoldRoundAsync(id, ct);
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        ExamBelongsToTheRound.Check(round);
        MarksAreEnteredBeforeTheyArePublic.Check(round, await db.Exams.AsNoTracking().SingleOrDefaultAsync(e => e.RoundId == id, ct), change.At);
        var people = given.Keys.Select(k => k.Entrant).Distinct().ToList();
        var candidates = await db.ExamCandidates.AsNoTracking().Where(c => c.RoundId == id && people.Contains(c.EntrantId)).ToDictionaryAsync(c => c.EntrantId, ct);
        var marks = await db.ExamMarks.Where(m => m.RoundId == id && people.Contains(m.EntrantId)).ToDictionaryAsync(m => (m.EntrantId, m.Part), ct);
        var rule = round.Policy.Values.Exam!;
        var changed = 0;
        foreach (var ((entrant, part), mark) in given.Where(g => candidates.ContainsKey(g.Key.Entrant)))
        {
            if (!marks.TryGetValue((entrant, part), out var entered))
                db.Add(entered = ExamMark.Of(candidates[entrant], part));
            if (entered.Seen(change.By.AccountId, rule.DoubleEntry) == mark)
                continue;
            entered.Enter(new(mark, change.By.AccountId, change.By.Name, change.At), rule.DoubleEntry);
            changed++;
        }
        return changed;
    }, ct);
}
