namespace Workforce.Ethics.Domain.Pledges;

/// <param name="Days">Calendar days.</param>
internal sealed record PledgeDays(int Days);
