using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>Marks by hand, room by room. With double entry everybody sees only what she entered herself, and where two entries differ.</summary>
[Authorize("rotation.run")]
internal sealed class EnterModel(EnterMarks enter) : ExamPage
{
    [BindProperty(SupportsGet = true, Name = "room")]
    public int Room { get; set; } = 1;

    [BindProperty]
    public List<EnterRowForm> Rows { get; set; } = [];

    public IReadOnlyList<CandidateRow> Candidates { get; private set; } = [];
    public bool TakesMarks => Exam is { State: ExamState.Seated } && View.Round.TakesScores(Today.Now);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || Exam is null)
            return NotFound();
        Rows = Candidates.Select(c => new EnterRowForm { Entrant = c.Entrant.Id.Value, Marks = Rule.Parts.Select(p => c.Marks.GetValueOrDefault(p.Part)?.Seen(Actor.AccountId, Rule.DoubleEntry) is { } mark ? MarkText.Typed(mark) : null).ToList() }).ToList();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || Exam is null)
            return NotFound();
        var given = Read();
        return await ActAsync(async () =>
        {
            var count = await enter.HandleAsync(RoundId, given, Change(), ct);
            return Done(Texts["已录入 {0} 科成绩。", count], "/Rotation/Exams/Enter", new { id = Id, room = Room });
        }, () => LoadAsync(ct));
    }

    /// <summary>What was typed and understood; the rest is said beside its field. A blank field leaves the mark as it is.</summary>
    private Dictionary<(EntrantId, string), Mark> Read()
    {
        var given = new Dictionary<(EntrantId, string), Mark>();
        for (var r = 0; r < Rows.Count; r++)
        {
            for (var p = 0; p < Math.Min(Rows[r].Marks.Count, Rule.Parts.Count); p++)
            {
                if (string.IsNullOrWhiteSpace(Rows[r].Marks[p]))
                    continue;
                var (mark, wrong) = MarkText.Read(Rows[r].Marks[p], Rule.Parts[p].Maximum);
                if (mark is not null)
                    given[(new(Rows[r].Entrant), Rule.Parts[p].Part)] = mark;
                else
                    ModelState.AddModelError($"Rows[{r}].Marks[{p}]", wrong!.In(Texts));
            }
        }
        return given;
    }

    private Task<bool> LoadAsync(CancellationToken ct) => ReadExamAsync(async db => Candidates = (await Exams.Candidates.ReadAsync(db, RoundId, ct)).Where(c => c.Candidate.Room == Room).ToList(), ct);
}
