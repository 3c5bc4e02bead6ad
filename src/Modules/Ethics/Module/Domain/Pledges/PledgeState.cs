namespace Workforce.Ethics.Domain.Pledges;

internal enum PledgeState
{
    Draft,
    Open,
    Closed,
}
