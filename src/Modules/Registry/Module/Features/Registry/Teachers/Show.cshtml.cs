using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Features.Registry.Teachers;

[Authorize("registry.read")]
internal sealed class ShowModel(ReadTeacher read, Disclose disclose, IAuthorizationService authorization, Calendar calendar) : WorkforcePage
{
    public TeacherPage Teacher { get; private set; } = null!;

    [BindProperty]
    public string What { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "请写明查看用途。"), StringLength(100)]
    public string Purpose { get; set; } = "";

    /// <param name="only">A kind of the timeline, to see nothing else.</param>
    /// <param name="shown">A disclosure of this person's, whose datum is shown once more for a few minutes.</param>
    public async Task<IActionResult> OnGetAsync(Guid id, TimelineKind? only, Guid? shown, CancellationToken ct) =>
        await ReadAsync(id, only, shown, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostDiscloseAsync(Guid id, CancellationToken ct)
    {
        if (!(await authorization.AuthorizeAsync(User, "registry.disclose")).Succeeded)
            return Forbid();
        if (await read.HandleAsync(new(id), ct) is not { } record)
            return NotFound();
        return await ActAsync(async () => RedirectToPage(new { id, shown = await disclose.HandleAsync(record.Teacher, What, Purpose, Change(Purpose), ct) }), () => ReadAsync(id, null, null, ct));
    }

    private async Task<bool> ReadAsync(Guid id, TimelineKind? only, Guid? shown, CancellationToken ct)
    {
        if (await read.HandleAsync(new(id), ct) is not { } record)
            return false;
        var disclosed = record.Disclosures.FirstOrDefault(d => d.Id == shown && d.ByAccountId == Actor.AccountId && Disclosure.IsStillShown(d, calendar.Now))?.What;
        Teacher = new(record, calendar.Today, only, disclosed,
            MayEdit: (await authorization.AuthorizeAsync(User, "registry.edit")).Succeeded, MayDisclose: (await authorization.AuthorizeAsync(User, "registry.disclose")).Succeeded);
        return true;
    }
}
