using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Registry.Features.Registry.Teachers;

namespace Workforce.Registry.Features.Registry;

/// <summary>A teacher's own record: what is stored about her, who changed it, and who looked at what is masked.</summary>
[Authorize("registry.own")]
internal sealed class MeModel(ReadTeacher read, Calendar calendar) : WorkforcePage
{
    public TeacherPage Teacher { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(TimelineKind? only, CancellationToken ct)
    {
        if (Actor.Reach.TeacherId is not { } id || await read.HandleAsync(new(id), ct) is not { } record)
            return NotFound();
        Teacher = new(record, calendar.Today, only, Disclosed: null, MayEdit: false, MayDisclose: false);
        return Page();
    }
}
