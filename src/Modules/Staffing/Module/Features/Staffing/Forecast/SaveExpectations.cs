using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>Saves what an officer expects by year; what is the same stays untouched.</summary>
internal sealed class SaveExpectations(Work<StaffingDbContext> work)
{
    public Task HandleAsync(DistrictId district, InputsForm form, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        if (form.Lines.Any(l => !ExpectationKinds.All.ContainsKey(l.Kind) || l.Year is < 1950 or > 2100))
            throw new RuleBrokenException("没有这个项目或年份。");
        var known = await db.Expectations.Where(e => e.DistrictId == district).ToListAsync(ct);
        foreach (var line in form.Lines.DistinctBy(l => (l.Kind, l.Year)))
        {
            var row = known.SingleOrDefault(e => e.Kind == line.Kind && e.Year == line.Year);
            if (line.Number is not { } number)
            {
                if (row is not null)
                    db.Remove(row);
            }
            else if (row is null)
                db.Add(new Expectation { Id = Guid.CreateVersion7(), DistrictId = district, Kind = line.Kind, Year = line.Year, Number = number, Source = form.Source });
            else if (row.Number != number)
                (row.Number, row.Source) = (number, form.Source ?? row.Source);
        }
    }, ct);
}
