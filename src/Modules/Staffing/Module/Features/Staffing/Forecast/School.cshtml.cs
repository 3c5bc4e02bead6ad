using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Actors;
using Workforce.Platform.Sheets;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Domain.Computation;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>One school and one year with every step: pupils, classes, quota, staff, and what follows.</summary>
[Authorize("staffing.forecast")]
internal sealed class SchoolModel(ReadRetiring retiring, CodeTables codes) : ForecastPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    /// <summary>Null while no forecast has this school.</summary>
    public ForecastSchool? School { get; private set; }

    /// <summary>Years after the present one.</summary>
    public int Ahead { get; private set; }

    public QuotaResult? Quota { get; private set; }
    public HeatTable Balance { get; private set; } = null!;
    public IReadOnlyList<RetiringPerson> Retiring { get; private set; } = [];
    public string Title => School is { } s ? SchoolText.Name(s.Name, s.EnglishName) : Texts["需求预测与预警"];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Actor.Role == Role.Principal && Actor.Reach.SchoolId != Id)
            return NotFound();
        if (!await FindAsync(ct))
            return NotFound();
        var id = new SchoolId(Id);
        // Without a district in the address the school says whose it is.
        var found = await Work.ReadAsync(async db => await (from s in db.ForecastSchools join r in db.ForecastRuns on s.RunId equals r.Id where s.SchoolId == id orderby r.SchoolYear descending select s).AsNoTracking().FirstOrDefaultAsync(ct), ct);
        if (found is null)
            return Actor.Role == Role.Principal ? Page() : NotFound();
        if (found.DistrictId != District.Id)
        {
            DistrictId = found.DistrictId.Value;
            if (!await FindAsync(ct))
                return NotFound();
        }
        if (Run is not { } run)
            return NotFound();
        School = found;
        var figures = run.Figures;
        Ahead = Math.Clamp((Year ?? figures.PresentYear + 1) - figures.PresentYear, 0, figures.Years);
        Quota = Domain.Computation.Quota.Of(run.Standard, QuotaInForce.Input(found.Area, found.Stages.SelectMany(s => s.Kinds[Ahead]).ToList(), found.Granted));
        Balance = new(Texts["供给与需求"], Texts["学段"], figures.PresentYear, found.Stages.Select(s => HeatRow.Of(codes.NameOf("stage", s.Stage), null, Enumerable.Range(0, figures.Years + 1).Select(s.Supply).ToList(), s.Quota.Select(q => q ?? 0).ToList(), figures.Warning)).ToList());
        if (MayName)
            Retiring = await retiring.HandleAsync(District, id, figures.PresentYear, ct);
        return Page();
    }
}
