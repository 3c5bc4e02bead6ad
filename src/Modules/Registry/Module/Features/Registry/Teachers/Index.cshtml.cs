using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Access.Contracts;
using Workforce.Platform.Pages;
using Workforce.Platform.Sheets;
using Workforce.Registry.Contracts;

namespace Workforce.Registry.Features.Registry.Teachers;

[Authorize("registry.read")]
internal sealed class IndexModel(TeacherList list, ISchoolDirectory schools, IOrganisation organisation, CodeTables codes) : WorkforcePage
{
    public TeacherFilter Filter { get; private set; } = new();
    public int Total { get; private set; }
    public IReadOnlyList<TeacherRow> Rows { get; private set; } = [];
    public IReadOnlyList<District> Districts { get; private set; } = [];

    /// <summary>Schools to choose from, once it is clear in which district.</summary>
    public IReadOnlyList<SchoolCard> Schools { get; private set; } = [];

    public async Task OnGetAsync([FromQuery] TeacherFilter filter, CancellationToken ct)
    {
        Filter = filter;
        (Total, Rows) = await list.PageAsync(filter, ct);
        Districts = (await organisation.DistrictsAsync(ct)).Where(d => Actor.Reach.DistrictIds is not { } mine || mine.Contains(d.Id.Value)).ToList();
        if (Actor.Reach.SchoolId is null && (Districts is [var only] ? only.Id.Value : filter.District) is { } district)
            Schools = await schools.InDistrictAsync(new(district), ct);
    }

    public async Task<IActionResult> OnGetExportAsync([FromQuery] TeacherFilter filter, CancellationToken ct)
    {
        var rows = await list.AllAsync(filter, ct);
        using var sheet = new MemoryStream();
        ListWorkbook.Write(sheet, Texts["教师"], TeacherSheet.Columns(Texts), rows.Select(t => TeacherSheet.Cells(t, codes)));
        return File(sheet.ToArray(), ListWorkbook.ContentType, Texts["教师"] + ".xlsx");
    }
}
