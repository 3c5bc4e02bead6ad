using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Pages;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>What hangs on the doors, lies on the tables and is handed out, on A4 and as a workbook.</summary>
[Authorize("rotation.rounds")]
internal sealed class PaperModel : ExamPage
{
    /// <summary>Kind and published Chinese title.</summary>
    public static readonly IReadOnlyList<(string Kind, string Title)> Kinds = [("door", "考场门签"), ("seats", "座位表"), ("sign", "签到表"), ("tickets", "准考证"), ("roll", "考生名册")];

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? Kind { get; set; }

    public string Title => Kinds.FirstOrDefault(k => k.Kind == Kind).Title ?? Kinds[^1].Title;
    public IReadOnlyList<CandidateRow> Candidates { get; private set; } = [];
    public IEnumerable<(ExamRoom Room, IReadOnlyList<CandidateRow> People)> Rooms => Exam!.Rooms
        .Select(room => (room, (IReadOnlyList<CandidateRow>)Candidates.Where(c => c.Candidate.Room == room.Number).ToList())).Where(r => r.Item2.Count > 0);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        var rooms = Exam!.Rooms.ToDictionary(r => r.Number, r => r.Name);
        string[] last = Kind == "sign" ? ["签名"] : [];
        return List.Of(Texts, Texts[Title], ["考场", "座位", "准考证号", "姓名", "教职工号", "现学校", "试卷", .. last], Candidates.Select(c => (IReadOnlyList<object?>)
            [rooms[c.Candidate.Room], c.Candidate.Seat, c.Candidate.Admission, c.Entrant.Name, c.Entrant.StaffNumber, c.Entrant.HomeSchoolName, Names.Of("subject", c.Candidate.Paper)]));
    }

    private async Task<bool> LoadAsync(CancellationToken ct) =>
        await ReadExamAsync(async db => Candidates = await Exams.Candidates.ReadAsync(db, RoundId, ct), ct) && Exam is not null && Candidates.Count > 0;
}
