namespace Workforce.Ethics.Domain.Cases;

internal enum AppealState
{
    Filed = 0,

    /// <summary>After the term, or before a body that has no say: on record, not handled.</summary>
    Refused = 1,
    Upheld = 2,
    Changed = 3,
    Revoked = 4,
}
