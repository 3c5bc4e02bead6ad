using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Policy;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Posts;
using Workforce.Staffing.Features.Staffing.Posts;

namespace Workforce.Staffing.Features.Staffing.Caps;

/// <summary>Caps by school and form of employment against whom the schools employ.</summary>
[Authorize("staffing.posts")]
internal sealed class IndexModel(Work<StaffingDbContext> work, ReadDistrict read, PostsPolicies policies, Names names, Calendar calendar) : DistrictPage
{
    public const int Size = 50;

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? AskedYear { get; set; }

    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int P { get; set; } = 1;

    public int Year => AskedYear ?? SchoolYears.At(calendar.Today);
    public IReadOnlyList<SchoolCaps> All { get; private set; } = [];
    public IReadOnlyList<SchoolCaps> Kept => Show == "over" ? All.Where(s => s.IsOver).ToList() : All;
    public IReadOnlyList<CapLine> Total => EmploymentTypes.All.Select((type, i) => new CapLine(type, All.Sum(s => s.Lines[i].Cap), All.Sum(s => s.Lines[i].Held), null)).ToList();
    public InOutRule? Rule { get; private set; }
    public IReadOnlyList<PolicyValue> Basis { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (OwnSchool is { } own)
            return RedirectToPage("School", new { id = own.Value });
        await LoadAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnGetSheetAsync(CancellationToken ct)
    {
        if (OwnSchool is not null)
            return NotFound();
        await LoadAsync(ct);
        string[] columns = ["学校", "用人形式", "员额", "现有", "余缺"];
        return List.Of(Texts, Texts["各类用人形式员额"], columns, Kept.SelectMany(s => s.Lines.Select(l => (IReadOnlyList<object?>)[s.School.Name, names.Of("employment-type", l.Type), l.Cap, l.Held, l.Free])));
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var policy = await policies.ForAsync(District, calendar.Today, ct);
        (Rule, Basis) = (policy.Value.OneInOneOut, policy.Rows.Values.Where(r => r.Key is "staffing.one_in_one_out" or "staffing.employment_terms").ToList());
        var district = await read.HandleAsync(District, ct);
        var caps = await work.ReadAsync(db => db.EmploymentCaps.AsNoTracking().Where(c => c.DistrictId == District && c.SchoolYear == Year).ToListAsync(ct), ct);
        All = SchoolCaps.Of(district.PublicSchools, district.Staff, caps, Rule);
        P = Math.Clamp(P, 1, Math.Max(1, (Kept.Count + Size - 1) / Size));
    }
}
