using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Enrolments;

namespace Workforce.Staffing.Features.Staffing.Enrolments;

/// <summary>A school year's returns: how far each school is, what the bureau has to confirm. A principal sees her own.</summary>
[Authorize("staffing.enrolment")]
internal sealed class IndexModel(Work<StaffingDbContext> work, OpenReturns open, ConfirmReturns confirm, Calendar calendar) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public int ShownYear { get; private set; }
    public IReadOnlyList<int> Years { get; private set; } = [];
    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public int Stated => Rows.Count(r => r.State == ReturnState.Stated);
    public bool MayConfirm => Actor.Role == Role.DistrictOfficer;

    public Task OnGetAsync(CancellationToken ct) => ReadAsync(ct);

    public async Task<IActionResult> OnGetSheetAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        return List.Of(Texts, "学生班级统计", ["学校", "状态", "班数", "学生", "寄宿生", "随班就读"],
            Rows.Select(r => (IReadOnlyList<object?>)[r.School, Texts[r.State.Title()].Value, r.Classes, r.Pupils, r.Boarders, r.Integrated]));
    }

    public async Task<IActionResult> OnPostOpenAsync(int year, CancellationToken ct) => !MayConfirm ? Forbid() : await ActAsync(async () =>
    {
        var count = await open.HandleAsync(new(Actor.Reach.OnlyDistrict), year, Change(), ct);
        return Done(count == 0 ? Texts["各校都已经有这个学年的报表。"] : Texts["{0} 所学校开始填报。", count], "/Staffing/Enrolments/Index", new { year });
    }, () => ReadAsync(ct));

    public async Task<IActionResult> OnPostConfirmAsync(int year, CancellationToken ct) => !MayConfirm ? Forbid() : await ActAsync(async () =>
    {
        var count = await confirm.HandleAsync(year, null, Change(), ct);
        return Done(Texts["已确认 {0} 所学校。", count], "/Staffing/Enrolments/Index", new { year });
    }, () => ReadAsync(ct));

    private async Task ReadAsync(CancellationToken ct)
    {
        var now = SchoolYears.At(calendar.Today);
        (Years, Rows) = await work.ReadAsync(async db =>
        {
            var years = await db.EnrolmentReturns.Select(r => r.SchoolYear).Distinct().OrderByDescending(y => y).ToListAsync(ct);
            ShownYear = Year ?? (years.Contains(now) ? now : years.FirstOrDefault(now));
            var rows = await db.EnrolmentReturns.Where(r => r.SchoolYear == ShownYear && r.State != ReturnState.Superseded).OrderBy(r => r.SchoolCode).ThenBy(r => r.Number)
                .Select(r => new Row(r.Id, r.SchoolName, r.Number, r.State, r.ReturnedBecause, r.Lines.Sum(l => l.Classes), r.Lines.Sum(l => l.Pupils), r.Lines.Sum(l => l.Boarders), r.Lines.Sum(l => l.Integrated))).ToListAsync(ct);
            return (years.Union([now]).OrderDescending().ToList(), rows);
        }, ct);
    }

    internal sealed record Row(EnrolmentReturnId Id, string School, int Number, ReturnState State, string? ReturnedBecause, int Classes, int Pupils, int Boarders, int Integrated);
}
