namespace Workforce.Access.Contracts;

public enum ConfirmationOutcome
{
    Confirmed,
    Wrong,

    /// <summary>Too many wrong ones: the account is locked for a while, as at the sign-in.</summary>
    Locked,
}
