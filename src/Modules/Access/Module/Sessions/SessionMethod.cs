namespace Workforce.Access.Sessions;

/// <summary>How the person of a session proved who she is.</summary>
internal enum SessionMethod
{
    Password,
    SecondFactor,
    Demo,
}
