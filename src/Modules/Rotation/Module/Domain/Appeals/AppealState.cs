namespace Workforce.Rotation.Domain.Appeals;

internal enum AppealState
{
    Filed = 0,
    Accepted = 1,
    NotAccepted = 2,
    Decided = 3,
    Withdrawn = 4,
}
