using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Files;
using Workforce.Platform.Sheets;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Rules;

namespace Workforce.Rotation.Features.Rotation.Scores;

/// <summary>Reads an uploaded score sheet against the school's applicants and keeps what it would change. A school's list is short, so it is read at once.</summary>
internal sealed class CheckScores(Work<RotationDbContext> work, FileStore files, CodeTables codes)
{
    private const string Unknown = "这位教师没有应聘这个岗位，请对照名单";
    private const string Contested = "这项评分正在复核，请在复核中答复";

    /// <summary>Nobody's list comes near; it keeps a wrong file from holding the request.</summary>
    private const int MostRows = 5000;

    public async Task<ScoreUploadId> HandleAsync(RoundId id, SchoolId school, string fileName, Stream content, Change change, CancellationToken ct)
    {
        var (round, applicants) = await ReadAsync(id, school, ct);
        SchoolsScoreOnlyWhereTheyAssess.Check(round.Policy.Values);
        ScoresChangeOnlyWhileOpen.Check(round, change.At);
        var rows = Read(round, applicants, content, Calendar.On(change.At));
        var faulty = rows.Where(r => r.Row.Faults.Any(f => f.Severity == FaultSeverity.Error)).Select(r => r.Row.Number).Distinct().Count();
        content.Position = 0;
        var file = await files.SaveAsync(fileName, ListWorkbook.ContentType, content, change.By.AccountId, ct);
        var upload = new ScoreUpload
        {
            Id = new(Guid.CreateVersion7()),
            RoundId = id,
            DistrictId = round.DistrictId,
            SchoolId = school,
            FileId = file,
            FileName = Path.GetFileName(fileName),
            UploadedBy = change.By.Name,
            UploadedAt = change.At,
            Lines = rows.Select(r => r.Line).OfType<ScoreLine>().ToList(),
            Faulty = faulty,
        };
        await work.ChangeAsync(change, db => Task.FromResult(db.Add(upload)), ct);
        return upload.Id;
    }

    /// <summary>The rows again, with their faults: for the review and for the sheet that goes back.</summary>
    public async Task<IReadOnlyList<(SheetRow Row, ScoreLine? Line)>> RowsAsync(ScoreUpload upload, CancellationToken ct)
    {
        var (round, applicants) = await ReadAsync(upload.RoundId, upload.SchoolId, ct);
        var file = await files.FindAsync(upload.FileId, ct) ?? throw new InvalidOperationException($"The sheet of upload {upload.Id.Value} is not in the file store.");
        return Read(round, applicants, new MemoryStream(file.Content, writable: false), Calendar.On(upload.UploadedAt));
    }

    private Task<(Round, IReadOnlyDictionary<(string, string), Applicant>)> ReadAsync(RoundId id, SchoolId school, CancellationToken ct) => work.ReadAsync(async db =>
    {
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        var applicants = await Applicants.Of(db, Applicants.ToScore(db, id, school)).AsNoTracking().ToListAsync(ct);
        return (round, (IReadOnlyDictionary<(string, string), Applicant>)applicants.ToDictionary(a => (a.Post.Code.ToUpperInvariant(), a.Entrant.StaffNumber.ToUpperInvariant())));
    }, ct);

    private List<(SheetRow Row, ScoreLine? Line)> Read(Round round, IReadOnlyDictionary<(string, string), Applicant> applicants, Stream content, DateOnly today)
    {
        var scheme = round.Policy.Values.Scheme ?? throw new RuleBrokenException("本轮没有评分方案，请联系区人事科。");
        try
        {
            using var workbook = Workbook.Open(content);
            var reading = workbook.Find(ScoreWorkbook.Sheet(scheme))!;
            var rows = new List<(SheetRow, ScoreLine?)>();
            foreach (var row in reading.Rows(new(codes, today)))
            {
                if (rows.Count == MostRows)
                    throw new RuleBrokenException("评分表超过 {0} 行，请只留本校的应聘教师。", MostRows);
                rows.Add((row, LineOf(scheme, applicants, row)));
            }
            return rows;
        }
        catch (WorkbookRefused refused)
        {
            throw new RuleBrokenException(refused.Sentence, [.. refused.Arguments]);
        }
    }

    private static ScoreLine? LineOf(ScoreScheme scheme, IReadOnlyDictionary<(string, string), Applicant> applicants, SheetRow row)
    {
        if (row[ScoreWorkbook.Post] is not string post || row[ScoreWorkbook.Staff] is not string staff)
            return null;
        if (!applicants.TryGetValue((post, staff), out var applicant))
            row.Fault(ScoreWorkbook.Staff, Unknown);
        else if (applicant.Score?.State == ScoreState.Contested)
            row.Fault(ScoreWorkbook.Staff, Contested);
        if (applicant is null || row.Faults.Any(f => f.Severity == FaultSeverity.Error))
            return null;
        return new(row.Number, applicant.Entrant.Id, applicant.Post.Id, applicant.Entrant.Name, applicant.Score?.Items, ScoreWorkbook.ItemsOf(scheme, row));
    }
}
