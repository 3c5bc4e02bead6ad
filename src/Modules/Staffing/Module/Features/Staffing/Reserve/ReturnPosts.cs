using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;

namespace Workforce.Staffing.Features.Staffing.Reserve;

internal sealed class ReturnPosts(Work<StaffingDbContext> work)
{
    public Task HandleAsync(ReturnForm form, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var loan = await db.ReserveLoans.OneAsync(l => l.Id == new Domain.Reserve.ReserveLoanId(form.Loan), ct);
        db.Entry(loan).Property(l => l.Version).OriginalValue = form.Version;
        var today = Calendar.On(change.At);
        loan.Return(form.Posts, form.Note, today, today);
    }, ct);
}
