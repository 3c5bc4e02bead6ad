using System.Security.Cryptography;
using Workforce.Platform.Changes;

namespace Workforce.Access.Domain;

/// <summary>Somebody who can sign in. What she may do is in her assignments.</summary>
internal sealed class Account
{
    public AccountId Id { get; init; }

    /// <summary>Lower case, unique.</summary>
    public required string LoginName { get; init; }

    public required string Name { get; set; }

    [NotLogged] public string? PasswordHash { get; private set; }
    public DateTimeOffset? PasswordSetAt { get; private set; }

    /// <summary>True for a password somebody else has seen.</summary>
    public bool MustChangePassword { get; private set; }

    [NotLogged] public List<string> PastPasswordHashes { get; private set; } = [];

    /// <summary>Changes with everything that must end the open sessions.</summary>
    [NotLogged] public string SecurityStamp { get; private set; } = NewStamp();

    [NotLogged] public int FailedAttempts { get; private set; }
    public DateTimeOffset? LockedUntil { get; private set; }
    public DateTimeOffset? DisabledAt { get; private set; }

    /// <summary>The shared secret of the authenticator app, encrypted.</summary>
    [NotLogged] public string? AuthenticatorKey { get; private set; }

    public DateTimeOffset? SecondFactorSince { get; private set; }

    /// <summary>The last accepted code: nobody can use it again while it is still valid.</summary>
    [NotLogged] public string? LastCode { get; private set; }

    [NotLogged] public List<string> RecoveryCodeHashes { get; private set; } = [];
    public DateTimeOffset CreatedAt { get; init; }
    public uint Version { get; init; }

    public bool IsActive => DisabledAt is null;
    public bool HasSecondFactor => SecondFactorSince is not null;

    public bool IsLockedAt(DateTimeOffset now) => LockedUntil > now;

    public bool PasswordIsTooOldAt(DateTimeOffset now, int maxAgeDays) => PasswordSetAt is { } set && set.AddDays(maxAgeDays) < now;

    /// <summary>Counts a wrong password or code, and locks the account at the limit.</summary>
    public void CountFailure(DateTimeOffset now, int attempts, int lockoutMinutes)
    {
        if (++FailedAttempts < attempts)
            return;
        FailedAttempts = 0;
        LockedUntil = now.AddMinutes(lockoutMinutes);
    }

    public void CountSuccess() => (FailedAttempts, LockedUntil) = (0, null);

    public void Unlock() => CountSuccess();

    public void SetPassword(string hash, DateTimeOffset now, int remember, bool mustChange)
    {
        if (PasswordHash is { } old)
            PastPasswordHashes = PastPasswordHashes.Prepend(old).Take(remember).ToList();
        (PasswordHash, PasswordSetAt, MustChangePassword) = (hash, now, mustChange);
        CountSuccess();
        EndSessions();
    }

    /// <summary>The same password under the present way of hashing.</summary>
    public void Rehash(string hash) => PasswordHash = hash;

    public void Disable(DateTimeOffset now)
    {
        DisabledAt ??= now;
        EndSessions();
    }

    public void Enable()
    {
        DisabledAt = null;
        CountSuccess();
    }

    public void StartSecondFactor(string encryptedKey, IEnumerable<string> recoveryCodes, DateTimeOffset now)
    {
        (AuthenticatorKey, SecondFactorSince, LastCode) = (encryptedKey, now, null);
        RecoveryCodeHashes = recoveryCodes.Select(RecoveryCode.Hash).ToList();
        EndSessions();
    }

    public void RenewRecoveryCodes(IEnumerable<string> recoveryCodes) => RecoveryCodeHashes = recoveryCodes.Select(RecoveryCode.Hash).ToList();

    public void RemoveSecondFactor()
    {
        (AuthenticatorKey, SecondFactorSince, LastCode, RecoveryCodeHashes) = (null, null, null, []);
        EndSessions();
    }

    /// <returns>False when this very code was accepted before.</returns>
    public bool SpendCode(string code)
    {
        if (LastCode == code)
            return false;
        LastCode = code;
        return true;
    }

    /// <returns>False when there is no such code left.</returns>
    public bool SpendRecoveryCode(string code)
    {
        var left = RecoveryCodeHashes.Where(h => h != RecoveryCode.Hash(code)).ToList();
        var spent = left.Count < RecoveryCodeHashes.Count;
        RecoveryCodeHashes = left;
        return spent;
    }

    public void EndSessions() => SecurityStamp = NewStamp();

    private static string NewStamp() => RandomNumberGenerator.GetHexString(32);
}
