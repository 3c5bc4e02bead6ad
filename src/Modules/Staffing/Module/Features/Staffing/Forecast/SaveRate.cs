using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>Sets a rate by hand, with its reason, or goes back to the estimated one.</summary>
internal sealed class SaveRate(Work<StaffingDbContext> work)
{
    public Task HandleAsync(DistrictId district, RateForm form, IReadOnlyList<RateFigure> rates, Change change, CancellationToken ct)
    {
        if (rates.FirstOrDefault(r => $"{r.Stage}|{r.Grade}" == form.Grade) is not { } rate)
            throw new RuleBrokenException("没有这个年级。");
        if (form.Percent is not null && string.IsNullOrWhiteSpace(form.Reason))
            throw new RuleBrokenException("人工设定升级率要写明理由。");
        return work.ChangeAsync(change, async db =>
        {
            var row = await db.HandRates.SingleOrDefaultAsync(r => r.DistrictId == district && r.Stage == rate.Stage && r.Grade == rate.Grade, ct);
            if (form.Percent is not { } percent)
            {
                if (row is not null)
                    db.Remove(row);
            }
            else if (row is null)
                db.Add(new HandRate { Id = Guid.CreateVersion7(), DistrictId = district, Stage = rate.Stage, Grade = rate.Grade, Percent = percent, Reason = form.Reason!.Trim() });
            else
                (row.Percent, row.Reason) = (percent, form.Reason!.Trim());
        }, ct);
    }
}
