using Microsoft.AspNetCore.DataProtection;

namespace Workforce.Access.Sessions;

/// <summary>Keeps the secrets of authenticator apps encrypted, so that a copy of the table does not make codes.</summary>
internal sealed class AuthenticatorKeys(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("workforce.access.authenticator");

    public string Close(string key) => protector.Protect(key);

    public string Open(string closed) => protector.Unprotect(closed);
}
