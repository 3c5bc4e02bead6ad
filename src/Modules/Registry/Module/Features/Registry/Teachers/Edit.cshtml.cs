using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Pages;
using Workforce.Platform.Sheets;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Features.Registry.Teachers;

[Authorize("registry.edit")]
internal sealed class EditModel(ReadTeacher read, EditTeacher edit, CodeTables codes) : WorkforcePage
{
    [BindProperty]
    public EditTeacher.Input Input { get; set; } = new();

    public Teacher Teacher { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await ReadAsync(id, ct))
            return NotFound();
        Input = EditTeacher.Input.Of(Teacher);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        CheckCodes();
        return await ReadAsync(id, ct) ? await ActAsync(async () =>
        {
            await edit.HandleAsync(new(id), Input, Change(Input.Reason), ct);
            return Done(Texts["已保存。"], "/Registry/Teachers/Show", new { id });
        }, () => AfterRefusalAsync(id, ct)) : NotFound();
    }

    private async Task AfterRefusalAsync(Guid id, CancellationToken ct)
    {
        await ReadAsync(id, ct);
        if (IsStale)
        {
            Input.Version = Teacher.Version;
            ModelState.Remove($"{nameof(Input)}.{nameof(Input.Version)}");
        }
    }

    private async Task<bool> ReadAsync(Guid id, CancellationToken ct)
    {
        if (await read.HandleAsync(new(id), ct) is not { } record)
            return false;
        Teacher = record.Teacher;
        return true;
    }

    /// <summary>A code that its table does not have can only come from a forged form.</summary>
    private void CheckCodes()
    {
        foreach (var property in typeof(EditTeacher.Input).GetProperties())
            if (Fields.OfTeacher.GetValueOrDefault(property.Name)?.Codes is { } table && property.GetValue(Input) is string code && codes[table].Codes.All(c => c.Value != code))
                ModelState.AddModelError($"Input.{property.Name}", Texts["代码表里没有这个值。"]);
    }
}
