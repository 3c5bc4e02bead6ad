namespace Workforce.Ethics.Contracts;

public enum StandingState
{
    Clear = 0,

    /// <summary>A case is being investigated or decided; nothing binds her yet.</summary>
    Pending = 1,

    /// <summary>A decision that was served bars her.</summary>
    Barred = 2,
}
