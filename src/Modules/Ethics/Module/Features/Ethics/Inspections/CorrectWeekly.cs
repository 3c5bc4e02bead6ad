using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Inspections;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Inspections;

internal sealed class CorrectWeekly(Work<EthicsDbContext> work)
{
    public Task HandleAsync(CorrectForm form, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        if (change.By.Role is not (Role.DistrictOfficer or Role.CityOfficer))
            throw new RuleBrokenException(InspectionRights.NotYours);
        var report = await db.Set<WeeklyReport>().OneAsync(r => r.Id == new WeeklyReportId(form.Report), ct);
        db.Entry(report).Property(r => r.Version).OriginalValue = form.Version;
        db.Add(report.Correct(new(form.Found, form.Handling, form.Closed), form.Why, change));
    }, ct);
}
