using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Parents;

/// <summary>
/// A parent answers once. The code is deleted and the answer written in one transaction, so either both happen or neither; and
/// every answer of the class is written anew in random order with it, so that nothing about the new one stands out: not its
/// place in the table, not its transaction, not its id.
/// </summary>
internal sealed class AnswerSurvey(Work<EthicsDbContext> work, Calendar calendar)
{
    /// <summary>One sentence for a code that never was and one that is used: a guesser learns nothing.</summary>
    public const string NoSuchCode = "代码不对，或者已经用过、已经过期。";

    private static readonly Actor Finder = Actor.System("ethics.parents");

    /// <returns>The questionnaire of an unused code.</returns>
    /// <exception cref="RuleBrokenException">There is none.</exception>
    public async Task<ParentSurvey> FindAsync(string? code, CancellationToken ct)
    {
        var hash = ParentCode.HashOf(code) ?? throw new RuleBrokenException(NoSuchCode);
        var survey = await work.ReadAsAsync(Finder, db => db.Set<ParentSurvey>().AsNoTracking().SingleOrDefaultAsync(s => db.Set<ParentSlip>().Any(p => p.Hash == hash && p.SurveyId == s.Id), ct), ct);
        return survey?.IsOpen(calendar.Today) == true ? survey : throw new RuleBrokenException(NoSuchCode);
    }

    public async Task HandleAsync(ParentTicks ticks, CancellationToken ct)
    {
        var survey = await FindAsync(ticks.Code, ct);
        var hash = ParentCode.HashOf(ticks.Code)!;
        MustBeComplete(survey, ticks);
        var today = calendar.Today;
        var change = Change.BySystem("ethics.parents", calendar.Now, Reach.School(survey.DistrictId.Value, survey.SchoolId.Value));
        await work.ChangeAsync(change, async db =>
        {
            await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({survey.Id.Value.ToString()}, 0))", ct);
            if (await db.Set<ParentSlip>().Where(p => p.Hash == hash && p.SurveyId == survey.Id).ExecuteDeleteAsync(ct) == 0)
                throw new RuleBrokenException(NoSuchCode);
            var answers = await db.Set<ParentAnswer>().AsNoTracking().Where(a => a.SurveyId == survey.Id).ToListAsync(ct);
            answers.AddRange(survey.Teachers.Select((teacher, i) => Answer(survey, teacher, ticks.Teachers[i], today)));
            await db.Set<ParentAnswer>().Where(a => a.SurveyId == survey.Id).ExecuteDeleteAsync(ct);
            await db.BulkInsertAsync(Shuffled(answers).Select(a => new ParentAnswer { Id = Guid.NewGuid(), SurveyId = a.SurveyId, DistrictId = a.DistrictId, SchoolId = a.SchoolId, TeacherId = a.TeacherId, Yes = a.Yes, Overall = a.Overall, Score = a.Score, AnsweredOn = a.AnsweredOn }), ct);
            await KeepWordsAsync(db, survey, ticks.Words, ct);
        }, ct);
    }

    private static async Task KeepWordsAsync(EthicsDbContext db, ParentSurvey survey, string? words, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(words))
            return;
        var remarks = await db.Set<ParentRemark>().AsNoTracking().Where(r => r.SurveyId == survey.Id).Select(r => r.Words).ToListAsync(ct);
        await db.Set<ParentRemark>().Where(r => r.SurveyId == survey.Id).ExecuteDeleteAsync(ct);
        await db.BulkInsertAsync(Shuffled([.. remarks, words.Trim()]).Select(w => new ParentRemark { Id = Guid.NewGuid(), SurveyId = survey.Id, DistrictId = survey.DistrictId, SchoolId = survey.SchoolId, Words = w }), ct);
    }

    private static void MustBeComplete(ParentSurvey survey, ParentTicks ticks)
    {
        var complete = ticks.Teachers.Count == survey.Teachers.Count && ticks.Teachers.TrueForAll(t =>
            t.Yes.Count == survey.Form.Items.Count && t.Yes.TrueForAll(y => y is not null) && t.Overall is { } overall && overall >= 0 && overall < survey.Form.Overall.Count);
        if (!complete)
            throw new RuleBrokenException("还有没答的题，请全部作答后再提交。");
    }

    private static ParentAnswer Answer(ParentSurvey survey, SurveyTeacher teacher, TeacherTicks ticks, DateOnly today)
    {
        var yes = ticks.Yes.ConvertAll(y => y!.Value);
        return new() { SurveyId = survey.Id, DistrictId = survey.DistrictId, SchoolId = survey.SchoolId, TeacherId = teacher.Id, Yes = yes, Overall = ticks.Overall!.Value, Score = survey.Form.Score(yes, ticks.Overall.Value), AnsweredOn = today };
    }

    private static T[] Shuffled<T>(IEnumerable<T> rows)
    {
        var all = rows.ToArray();
        RandomNumberGenerator.Shuffle(all.AsSpan());
        return all;
    }
}
