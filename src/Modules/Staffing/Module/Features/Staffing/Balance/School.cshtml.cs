using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Domain.Balance;
using Workforce.Staffing.Features.Staffing.Posts;

namespace Workforce.Staffing.Features.Staffing.Balance;

/// <summary>One school by stage and subject, and whom the difference between books and place consists of.</summary>
[Authorize("staffing.balance")]
internal sealed class SchoolModel(ReadDistrict read) : DistrictPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public SchoolCard School { get; private set; } = null!;
    public IReadOnlyList<BalanceCell> Cells { get; private set; } = [];

    /// <summary>On the books here and not at work here.</summary>
    public IReadOnlyList<StaffMember> Away { get; private set; } = [];

    /// <summary>At work here and on another school's books.</summary>
    public IReadOnlyList<StaffMember> Borrowed { get; private set; } = [];

    public IReadOnlyDictionary<SchoolId, SchoolCard> Schools { get; private set; } = new Dictionary<SchoolId, SchoolCard>();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var district = await read.HandleAsync(District, ct);
        if (district.Schools.GetValueOrDefault(new(Id)) is not { } school)
            return NotFound();
        (School, Schools) = (school, district.Schools);
        Cells = BalanceTable.Of(district.Quotas, district.Staff).Cells.Where(c => c.School == school.Id).OrderBy(c => c.Stage, StringComparer.Ordinal).ThenByDescending(c => c.Due).ToList();
        Away = district.Staff.Where(s => s.IsEstablished && s.SchoolId == school.Id && (s.WorkSchoolId != school.Id || !BalanceTable.IsAtWork(s))).ToList();
        Borrowed = district.Staff.Where(s => s.WorkSchoolId == school.Id && s.SchoolId != school.Id).ToList();
        return Page();
    }
}
