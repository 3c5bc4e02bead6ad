namespace Workforce.Access.Contracts;

/// <summary>By what somebody proved again who she is.</summary>
public enum ConfirmationMethod
{
    Password,
    SecondFactor,

    /// <summary>A generated person of the demo, who has no password; only where the demo's door is open.</summary>
    Demo,
}
