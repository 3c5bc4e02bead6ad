using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Actors;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>A page about one district's forecast: the reader's own, or the one of her reach that she names.</summary>
internal abstract class ForecastPage : WorkforcePage
{
    [BindProperty(SupportsGet = true, Name = "district")]
    public Guid? DistrictId { get; set; }

    public IReadOnlyList<District> Districts { get; private set; } = [];
    public District District { get; private set; } = null!;

    /// <summary>Null while none was computed.</summary>
    public ForecastRun? Run { get; private set; }

    public bool MayRun => Actor.Role == Role.DistrictOfficer;

    /// <summary>Names of people: the bureau and the school's own head.</summary>
    public bool MayName => Actor.Role is Role.DistrictOfficer or Role.Principal;

    protected Work<StaffingDbContext> Work => HttpContext.RequestServices.GetRequiredService<Work<StaffingDbContext>>();

    /// <returns>False when the district is out of reach.</returns>
    protected async Task<bool> FindAsync(CancellationToken ct)
    {
        var all = await HttpContext.RequestServices.GetRequiredService<IOrganisation>().DistrictsAsync(ct);
        Districts = all.Where(d => Actor.Reach.DistrictIds is not { } mine || mine.Contains(d.Id.Value)).ToList();
        if ((DistrictId is { } asked ? Districts.FirstOrDefault(d => d.Id.Value == asked) : Districts.Count > 0 ? Districts[0] : null) is not { } found)
            return false;
        District = found;
        Run = await Work.ReadAsync(db => db.ForecastRuns.AsNoTracking().Where(r => r.DistrictId == found.Id).OrderByDescending(r => r.SchoolYear).FirstOrDefaultAsync(ct), ct);
        return true;
    }
}
