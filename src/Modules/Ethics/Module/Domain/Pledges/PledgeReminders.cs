namespace Workforce.Ethics.Domain.Pledges;

/// <param name="BeforeDays">Days before the due date on which whoever has not signed is reminded.</param>
/// <param name="OverdueEveryDays">After it, every so many days.</param>
/// <param name="PrincipalAfterDays">Days after it at which the principal is told who is late.</param>
/// <param name="BureauAfterDays">Days after it at which the bureau is told.</param>
internal sealed record PledgeReminders(IReadOnlyList<int> BeforeDays, int OverdueEveryDays, int PrincipalAfterDays, int BureauAfterDays);
