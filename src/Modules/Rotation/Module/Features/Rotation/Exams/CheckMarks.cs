using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Files;
using Workforce.Platform.Sheets;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>Reads a mark sheet against the candidates and keeps what it would enter.</summary>
internal sealed class CheckMarks(Work<RotationDbContext> work, FileStore files, CodeTables codes)
{
    private const string Unknown = "没有这个准考证号，请对照考生名册";
    private const string OtherName = "姓名与准考证号不符，名册上是{0}";

    /// <summary>No county's exam comes near; it keeps a wrong file from holding the request.</summary>
    private const int MostRows = 10_000;

    public async Task<MarkUploadId> HandleAsync(RoundId id, string fileName, Stream content, Change change, CancellationToken ct)
    {
        var (round, candidates) = await ReadAsync(id, ct);
        await MarksAreEnteredBeforeTheyArePublic.CheckAsync(work, round, change, ct);
        var rows = Read(round.Policy.Values.Exam!, candidates, change.By.AccountId, content, Calendar.On(change.At));
        content.Position = 0;
        var file = await files.SaveAsync(fileName, ListWorkbook.ContentType, content, change.By.AccountId, ct);
        var named = rows.Select(r => r.Row[MarkWorkbook.Admission] as string).OfType<string>().ToHashSet();
        var upload = new MarkUpload
        {
            Id = new(Guid.CreateVersion7()),
            RoundId = id,
            DistrictId = round.DistrictId,
            FileId = file,
            FileName = Path.GetFileName(fileName),
            UploadedById = change.By.AccountId,
            UploadedBy = change.By.Name,
            UploadedAt = change.At,
            Lines = rows.Select(r => r.Line).OfType<MarkLine>().ToList(),
            Faulty = rows.Where(r => r.Row.Faults.Any(f => f.Severity == FaultSeverity.Error)).Select(r => r.Row.Number).Distinct().Count(),
            Missing = candidates.Keys.Count(admission => !named.Contains(admission)),
        };
        await work.ChangeAsync(change, db => Task.FromResult(db.Add(upload)), ct);
        return upload.Id;
    }

    /// <summary>The rows again, with their faults: for the review and for the sheet that goes back.</summary>
    public async Task<IReadOnlyList<SheetRow>> RowsAsync(MarkUpload upload, CancellationToken ct)
    {
        var (round, candidates) = await ReadAsync(upload.RoundId, ct);
        var file = await files.FindAsync(upload.FileId, ct) ?? throw new InvalidOperationException($"The sheet of upload {upload.Id.Value} is not in the file store.");
        return Read(round.Policy.Values.Exam!, candidates, upload.UploadedById, new MemoryStream(file.Content, writable: false), Calendar.On(upload.UploadedAt)).ConvertAll(r => r.Row);
    }

    private Task<(Round, IReadOnlyDictionary<string, CandidateRow>)> ReadAsync(RoundId id, CancellationToken ct) => work.ReadAsync(async db =>
    {
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        ExamBelongsToTheRound.Check(round);
        return (round, (IReadOnlyDictionary<string, CandidateRow>)(await Candidates.ReadAsync(db, id, ct)).ToDictionary(c => c.Candidate.Admission));
    }, ct);

    private List<(SheetRow Row, MarkLine? Line)> Read(ExamRule rule, IReadOnlyDictionary<string, CandidateRow> candidates, Guid account, Stream content, DateOnly today)
    {
        try
        {
            using var workbook = Workbook.Open(content);
            var rows = new List<(SheetRow, MarkLine?)>();
            foreach (var row in workbook.Find(MarkWorkbook.Sheet(rule))!.Rows(new(codes, today)))
            {
                if (rows.Count == MostRows)
                    throw new RuleBrokenException("成绩表超过 {0} 行，请只留本次考试的考生。", MostRows);
                rows.Add((row, LineOf(rule, candidates, account, row)));
            }
            return rows;
        }
        catch (WorkbookRefused refused)
        {
            throw new RuleBrokenException(refused.Sentence, [.. refused.Arguments]);
        }
    }

    private static MarkLine? LineOf(ExamRule rule, IReadOnlyDictionary<string, CandidateRow> candidates, Guid account, SheetRow row)
    {
        if (row[MarkWorkbook.Admission] is not string admission)
            return null;
        if (!candidates.TryGetValue(admission, out var candidate))
            row.Fault(MarkWorkbook.Admission, Unknown);
        else if (row[MarkWorkbook.Name] is string name && name != candidate.Entrant.Name)
            row.Fault(MarkWorkbook.Name, OtherName, candidate.Entrant.Name);
        if (candidate is null || row.Faults.Any(f => f.Severity == FaultSeverity.Error))
            return null;
        var before = rule.Parts.Select(part => candidate.Marks.GetValueOrDefault(part.Part)?.Seen(account, rule.DoubleEntry) is { } mark ? new PartMark(part.Part, mark) : null).OfType<PartMark>().ToList();
        return new(row.Number, candidate.Entrant.Id, admission, candidate.Entrant.Name, before, MarkWorkbook.MarksOf(rule, row));
    }
}
