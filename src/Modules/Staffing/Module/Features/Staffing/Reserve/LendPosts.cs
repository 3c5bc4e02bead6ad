using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Posts;
using Workforce.Staffing.Domain.Reserve;

namespace Workforce.Staffing.Features.Staffing.Reserve;

/// <summary>Lends posts of the pool to a school. Two lendings at once wait for each other in the database.</summary>
internal sealed class LendPosts(Work<StaffingDbContext> work)
{
    public Task HandleAsync(DistrictId district, SchoolCard school, LendForm form, YearsRange? years, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        if (school.DistrictId != district || !school.IsPublic)
            throw new RuleBrokenException("只能借给本区的公办学校。");
        var pool = await db.ReservePools.AsNoTracking().SingleOrDefaultAsync(p => p.DistrictId == district, ct) ?? throw new RuleBrokenException("请先登记周转池的名额。");
        var today = Calendar.On(change.At);
        LendWithinThePool.Check(pool.Posts, await db.ReserveLoans.Where(l => l.DistrictId == district).SumAsync(l => l.Posts - l.Returned, ct), form.Posts, today, form.DueOn!.Value, years);
        db.Add(new ReserveLoan
        {
            Id = new(Guid.CreateVersion7()), DistrictId = district, SchoolId = school.Id, Posts = form.Posts, Reason = form.Reason.Trim(), DocumentNumber = form.Document.Trim(),
            Subject = string.IsNullOrEmpty(form.Subject) ? null : form.Subject, LentOn = today, DueOn = form.DueOn.Value,
        });
    }, ct);
}
