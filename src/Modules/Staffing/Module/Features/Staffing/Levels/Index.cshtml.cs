using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Posts;
using Workforce.Staffing.Features.Staffing.Posts;

namespace Workforce.Staffing.Features.Staffing.Levels;

/// <summary>Post structures of the district: approved, held, vacant by tier; below zero is shown as it is.</summary>
[Authorize("staffing.posts")]
internal sealed class IndexModel(Work<StaffingDbContext> work, ReadDistrict read, Names names, Calendar calendar) : DistrictPage
{
    public const int Size = 50;

    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int P { get; set; } = 1;

    public IReadOnlyList<SchoolLevels> All { get; private set; } = [];
    public IReadOnlyList<SchoolLevels> Kept => Show switch { "negative" => All.Where(s => s.HasNegative).ToList(), "none" => All.Where(s => s.Structure is null).ToList(), _ => All };
    public static readonly IReadOnlyList<PostTier> Tiers = Enum.GetValues<PostTier>();

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
        string[] columns = ["学校", "等级", "核准", "现聘", "空岗"];
        return List.Of(Texts, Texts["岗位结构"], columns, Kept.SelectMany(s => s.Lines.Select(l => (IReadOnlyList<object?>)[s.School.Name, names.Of("post-level", PostLevels.CodeOf(l.Level)), l.Approved, l.Held, l.Vacant])));
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var district = await read.HandleAsync(District, ct);
        var structures = await work.ReadAsync(db => LevelVacancies.InForceAsync(db, District, calendar.Today, ct), ct);
        var held = HeldLevels.Of(district.Staff);
        All = district.PublicSchools.Select(s => new SchoolLevels(s, structures.GetValueOrDefault(s.Id), HeldLevels.Against(structures.GetValueOrDefault(s.Id)?.ByLevel, held[s.Id]))).ToList();
        P = Math.Clamp(P, 1, Math.Max(1, (Kept.Count + Size - 1) / Size));
    }
}
