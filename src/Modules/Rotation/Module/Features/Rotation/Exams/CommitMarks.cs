using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>Carries out a checked mark sheet, or takes it back, each in one transaction. What changed since stops the whole.</summary>
internal sealed class CommitMarks(Work<RotationDbContext> work)
{
    public Task CommitAsync(RoundId id, MarkUploadId uploadId, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var (rule, upload, marks) = await LoadAsync(db, id, uploadId, change, ct);
        upload.Commit(change.At);
        var candidates = await db.ExamCandidates.AsNoTracking().Where(c => c.RoundId == id).ToDictionaryAsync(c => c.EntrantId, ct);
        foreach (var line in upload.Lines.Where(l => l.Adds || l.Changes))
        {
            if (!Seen(rule, marks, line, upload).SequenceEqual(line.Before))
                throw new RuleBrokenException("第 {0} 行（{1}）的成绩在检查之后又改过，请重新上传。", line.Row, line.Name);
            foreach (var (part, given) in line.After.Select(a => (a.Part, a.Mark)))
            {
                if (!marks.TryGetValue((line.EntrantId, part), out var mark))
                    db.Add(mark = ExamMark.Of(candidates[line.EntrantId], part));
                mark.Enter(new(given, upload.UploadedById, upload.UploadedBy, change.At), rule.DoubleEntry);
            }
        }
    }, ct);

    public Task UndoAsync(RoundId id, MarkUploadId uploadId, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var (rule, upload, marks) = await LoadAsync(db, id, uploadId, change, ct);
        upload.Undo(change.At);
        foreach (var line in upload.Lines.Where(l => l.Adds || l.Changes))
        {
            if (!Seen(rule, marks, line, upload).SequenceEqual(line.After))
                throw new RuleBrokenException("第 {0} 行（{1}）的成绩在导入之后又改过，不能整批撤销。", line.Row, line.Name);
            foreach (var part in line.After.Select(a => a.Part))
            {
                if (line.Before.FirstOrDefault(b => b.Part == part) is { } before)
                    marks[(line.EntrantId, part)].Enter(new(before.Mark, upload.UploadedById, upload.UploadedBy, change.At), rule.DoubleEntry);
                else
                    marks[(line.EntrantId, part)].TakeBack(upload.UploadedById, rule.DoubleEntry);
            }
        }
    }, ct);

    public Task DropAsync(RoundId id, MarkUploadId uploadId, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
        (await db.MarkUploads.OneAsync(u => u.Id == uploadId && u.RoundId == id, ct)).Drop(), ct);

    private static async Task<(ExamRule, MarkUpload, Dictionary<(EntrantId, string), ExamMark>)> LoadAsync(RotationDbContext db, RoundId id, MarkUploadId uploadId, Change change, CancellationToken ct)
    {
        await db.HoldRoundAsync(id, ct);
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        ExamBelongsToTheRound.Check(round);
        MarksAreEnteredBeforeTheyArePublic.Check(round, await db.Exams.AsNoTracking().SingleOrDefaultAsync(e => e.RoundId == id, ct), change.At);
        var upload = await db.MarkUploads.OneAsync(u => u.Id == uploadId && u.RoundId == id, ct);
        return (round.Policy.Values.Exam!, upload, await db.ExamMarks.Where(m => m.RoundId == id).ToDictionaryAsync(m => (m.EntrantId, m.Part), ct));
    }

    private static IEnumerable<PartMark> Seen(ExamRule rule, Dictionary<(EntrantId, string), ExamMark> marks, MarkLine line, MarkUpload upload) => rule.Parts
        .Select(part => marks.GetValueOrDefault((line.EntrantId, part.Part))?.Seen(upload.UploadedById, rule.DoubleEntry) is { } mark ? new PartMark(part.Part, mark) : null).OfType<PartMark>();
}
