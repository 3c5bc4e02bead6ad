using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>When and where the papers are sat.</summary>
[Authorize("rotation.run")]
internal sealed class ArrangeModel(ArrangeExam arrange) : ExamPage
{
    [BindProperty]
    public ArrangeForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await ReadExamAsync(null, ct))
            return NotFound();
        Form = ArrangeForm.Of(Exam, Rule);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await ReadExamAsync(null, ct)
        ? await ActAsync(async () =>
        {
            await arrange.HandleAsync(RoundId, Form, Change(), ct);
            return Done(Texts["考试安排已保存。"], "/Rotation/Exams/Show", new { id = Id });
        }, async () =>
        {
            await ReadExamAsync(null, ct);
            if (IsStale)
                Form.Version = Exam?.Version ?? 0;
        })
        : NotFound();
}
