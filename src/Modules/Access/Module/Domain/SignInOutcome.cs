namespace Workforce.Access.Domain;

/// <summary>How an attempt to sign in ended; a column of the sign-in log.</summary>
internal enum SignInOutcome
{
    SignedIn,
    CodeAsked,
    UnknownName,
    WrongPassword,
    WrongCode,
    Locked,
    Disabled,
    WithoutRole,
    DemoSignIn,
    SignedOut,
}
