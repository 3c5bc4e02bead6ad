namespace Workforce.Access.Contracts;

/// <summary>
/// Asks the person of the present session to prove again who she is, before an act that binds her. Wrong answers count
/// towards the same lock as at the sign-in, and every wrong one is in the sign-in log.
/// </summary>
public interface IConfirmIdentity
{
    /// <returns>What she has: a password, or a second factor as well (then either will do); the demo's people have neither.</returns>
    Task<ConfirmationMethod> AskedAsync(CancellationToken ct);

    /// <param name="typed">Her password, or the code of her app.</param>
    Task<Confirmation> ConfirmAsync(string? typed, CancellationToken ct);
}
