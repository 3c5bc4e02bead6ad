using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Balance;
using Workforce.Staffing.Domain.Reviews;
using Workforce.Staffing.Features.Staffing.Posts;

namespace Workforce.Staffing.Features.Staffing.Reviews;

/// <summary>Opens a review: every public school's figures are put before it as they stand today.</summary>
internal sealed class OpenReview(Work<StaffingDbContext> work, ReadDistrict read)
{
    public async Task<ReviewId> HandleAsync(DistrictId district, ReviewForm form, Change change, CancellationToken ct)
    {
        var today = Calendar.On(change.At);
        var facts = await read.HandleAsync(district, ct);
        var sums = BalanceTable.Of(facts.Quotas, facts.Staff).Cells.GroupBy(c => c.School).ToDictionary(g => g.Key, BalanceSum.Of);
        return await work.ChangeAsync(change, async db =>
        {
            var review = Review.Open(district, form.Name, SchoolYears.At(today), today, form.DueOn!.Value);
            var lent = await db.ReserveLoans.Where(l => l.DistrictId == district).GroupBy(l => l.SchoolId).Select(g => new { g.Key, Out = g.Sum(l => l.Posts - l.Returned) }).ToDictionaryAsync(g => g.Key, g => g.Out, ct);
            db.Add(review);
            foreach (var school in facts.PublicSchools)
            {
                var sum = sums.GetValueOrDefault(school.Id) ?? new(0, 0, 0, 0);
                db.Add(new ReviewedSchool
                {
                    ReviewId = review.Id, DistrictId = district, SchoolId = school.Id, Code = school.Code, Name = school.Name,
                    Figures = new(facts.Approved.GetValueOrDefault(school.Id), sum.Books, sum.Place, sum.Others, lent.GetValueOrDefault(school.Id)),
                });
            }
            return review.Id;
        }, ct);
    }
}
