namespace Workforce.Staffing.Domain.Cases;

internal enum CaseAct
{
    Found = 0,
    Confirmed = 1,
    Answered = 2,
    Extended = 3,
    Closed = 4,
    Dismissed = 5,
}
