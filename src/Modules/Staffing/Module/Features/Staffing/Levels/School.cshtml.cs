using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Policy;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Posts;
using Workforce.Staffing.Features.Staffing.Posts;

namespace Workforce.Staffing.Features.Staffing.Levels;

/// <summary>One school's post structure level by level, its decisions, and the form of the next one.</summary>
[Authorize("staffing.posts")]
internal sealed class SchoolModel(Work<StaffingDbContext> work, ReadDistrict read, PostsPolicies policies, DecideStructure decide, Calendar calendar) : DistrictPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "propose")]
    public int? ProposeFor { get; set; }

    [BindProperty]
    public StructureForm Form { get; set; } = new();

    public SchoolCard School { get; private set; } = null!;
    public SchoolLevels Levels { get; private set; } = null!;
    public IReadOnlyList<LevelStructure> Decisions { get; private set; } = [];
    public StructureRule? Rule { get; private set; }
    public IReadOnlyList<PolicyValue> Basis { get; private set; } = [];
    public IReadOnlyList<StructureExcess> Excesses => Rule is { } rule && Levels.Structure is { } now ? rule.Excesses(now.ByLevel) : [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        var start = ProposeFor is { } total and > 0 and <= 5000 && Rule?.Propose(total) is { } proposed ? proposed : Decisions.FirstOrDefault()?.ByLevel;
        Form = new() { Posts = PostLevels.All.Select(l => start?.TryGetValue(l, out var posts) == true ? posts : (int?)null).ToList(), From = calendar.Today, After = Decisions.FirstOrDefault()?.Id.Value };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MayChange || !await LoadAsync(ct))
            return NotFound();
        return await ActAsync(async () =>
        {
            await decide.HandleAsync(School, Form, Rule, Change(Form.Reason), ct);
            return Done(Texts["岗位结构已核准。"], "/Staffing/Levels/School", new { id = Id });
        }, () => LoadAsync(ct));
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (OwnSchool is { } own && own.Value != Id)
            return false;
        var district = await read.HandleAsync(District, ct);
        if (district.Schools.GetValueOrDefault(new(Id)) is not { IsPublic: true } school)
            return false;
        School = school;
        Decisions = await work.ReadAsync(db => db.LevelStructures.AsNoTracking().Include(s => s.Posts).Where(s => s.SchoolId == school.Id).OrderByDescending(s => s.ValidFrom).ToListAsync(ct), ct);
        var now = Decisions.FirstOrDefault(s => s.ValidFrom <= calendar.Today);
        Levels = new(school, now, HeldLevels.Against(now?.ByLevel, HeldLevels.Of(district.Staff)[school.Id]));
        var policy = await policies.ForAsync(District, calendar.Today, ct);
        Rule = policy.Value.StructureFor(school.Kind);
        Basis = policy.Rows.Values.Where(r => r.Key is "staffing.inner_grades" or "staffing.senior_max_percent" or "staffing.middle_max_percent").ToList();
        return true;
    }
}
