using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Posts;
using Workforce.Staffing.Features.Staffing.Posts;

namespace Workforce.Staffing.Features.Staffing.Caps;

/// <summary>One school's caps: the bureau sets them, the principal reads her own.</summary>
[Authorize("staffing.posts")]
internal sealed class SchoolModel(Work<StaffingDbContext> work, ReadDistrict read, PostsPolicies policies, SaveCaps save, Calendar calendar) : DistrictPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? AskedYear { get; set; }

    [BindProperty]
    public List<CapRow> Rows { get; set; } = [];

    public int Year => AskedYear ?? SchoolYears.At(calendar.Today);
    public SchoolCard School { get; private set; } = null!;
    public SchoolCaps Caps { get; private set; } = null!;
    public InOutRule? Rule { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await LoadAsync(ct) is not { } typed)
            return NotFound();
        Rows = typed;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MayChange || await LoadAsync(ct) is null)
            return NotFound();
        var held = Caps.Lines.ToDictionary(l => l.Type, l => l.Held);
        return await ActAsync(async () =>
        {
            await save.HandleAsync(School.DistrictId, School.Id, Year, Rows, held, Change(), ct);
            return Done(Texts["员额已保存。"], "/Staffing/Caps/School", new { id = Id, year = Year });
        }, async () =>
        {
            var now = await LoadAsync(ct);
            if (IsStale && now is not null)
                foreach (var row in Rows)
                    row.Version = now.Find(r => r.Type == row.Type)?.Version ?? 0;
            return now is not null;
        });
    }

    /// <returns>The rows as they are stored; null when there is no such school for her.</returns>
    private async Task<List<CapRow>?> LoadAsync(CancellationToken ct)
    {
        if (OwnSchool is { } own && own.Value != Id)
            return null;
        var district = await read.HandleAsync(District, ct);
        if (district.Schools.GetValueOrDefault(new(Id)) is not { IsPublic: true } school)
            return null;
        School = school;
        var caps = await work.ReadAsync(db => db.EmploymentCaps.AsNoTracking().Where(c => c.SchoolId == school.Id && c.SchoolYear == Year).ToListAsync(ct), ct);
        var policy = (await policies.ForAsync(District, calendar.Today, ct)).Value;
        Rule = policy.OneInOneOut;
        Caps = SchoolCaps.Of([school], district.Staff, caps, Rule)[0];
        return EmploymentTypes.All.Select(type =>
        {
            var cap = caps.Find(c => c.Type == type);
            var usual = policy.EmploymentTerms.FirstOrDefault(t => t.Type == type);
            return new CapRow { Type = type, Cap = cap?.Cap, Pay = cap?.PaySource ?? usual?.Pay ?? PaySource.Own, Pension = cap?.Pension ?? usual?.Scheme ?? PensionScheme.Enterprise, Document = cap?.DocumentNumber, Version = cap?.Version ?? 0 };
        }).ToList();
    }
}
