namespace Workforce.Staffing.Domain.Reserve;

internal readonly record struct ReserveLoanId(Guid Value);
