using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Platform.Actors;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

/// <summary>The years of a district or school; a teacher's own results, once her school has handed them in.</summary>
[Authorize("ethics.appraisal")]
internal sealed class IndexModel(Work<EthicsDbContext> work) : WorkforcePage
{
    public IReadOnlyList<(AppraisalYear Year, int All, int Submitted, int Confirmed)> Years { get; private set; } = [];
    public IReadOnlyList<(AppraisalYear Year, Appraisal Appraisal)> Mine { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => work.ReadAsync(async db =>
    {
        var years = await db.Set<AppraisalYear>().AsNoTracking().OrderByDescending(y => y.Year).ToListAsync(ct);
        if (Actor.Role == Role.Teacher)
        {
            var own = await db.Set<Appraisal>().AsNoTracking().Where(a => a.IsShown).ToListAsync(ct);
            Mine = years.Join(own, y => y.Id, a => a.YearId, (y, a) => (y, a)).ToList();
            return 0;
        }
        var states = (await db.Set<AppraisalSchool>().GroupBy(s => new { s.YearId, s.State }).Select(g => new { g.Key.YearId, g.Key.State, Count = g.Count() }).ToListAsync(ct)).ToLookup(s => s.YearId);
        Years = years.ConvertAll(y => (y, states[y.Id].Sum(s => s.Count), states[y.Id].Where(s => s.State != AppraisalSchoolState.Entering).Sum(s => s.Count), states[y.Id].Where(s => s.State == AppraisalSchoolState.Confirmed).Sum(s => s.Count)));
        return 0;
    }, ct);
}
