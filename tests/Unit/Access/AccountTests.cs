using Workforce.Access.Domain;
using Xunit;

namespace Workforce.UnitTests.Access;

public sealed class AccountTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 1, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Account_AfterTheLastAllowedFailure_IsLockedForItsMinutes()
    {
        var account = New();
        for (var i = 0; i < 4; i++)
            account.CountFailure(Now, attempts: 5, lockoutMinutes: 15);
        Assert.False(account.IsLockedAt(Now));
        account.CountFailure(Now, attempts: 5, lockoutMinutes: 15);
        Assert.True(account.IsLockedAt(Now.AddMinutes(15).AddTicks(-1)));
        Assert.False(account.IsLockedAt(Now.AddMinutes(15)));
    }

    [Fact]
    public void Account_AfterASuccess_CountsFromTheBeginning()
    {
        var account = New();
        account.CountFailure(Now, 2, 15);
        account.CountSuccess();
        account.CountFailure(Now, 2, 15);
        Assert.False(account.IsLockedAt(Now));
    }

    [Fact]
    public void WhateverMustEndSessions_ChangesTheStamp()
    {
        var account = New();
        var stamps = new HashSet<string> { account.SecurityStamp };
        account.SetPassword("hash", Now, remember: 5, mustChange: false);
        Assert.True(stamps.Add(account.SecurityStamp));
        account.StartSecondFactor("key", RecoveryCode.NewSet(), Now);
        Assert.True(stamps.Add(account.SecurityStamp));
        account.RemoveSecondFactor();
        Assert.True(stamps.Add(account.SecurityStamp));
        account.Disable(Now);
        Assert.True(stamps.Add(account.SecurityStamp));
    }

    [Fact]
    public void Codes_AreGoodOnce()
    {
        var account = New();
        var recovery = RecoveryCode.NewSet();
        account.StartSecondFactor("key", recovery, Now);
        Assert.True(account.SpendCode("123456"));
        Assert.False(account.SpendCode("123456"));
        Assert.True(account.SpendRecoveryCode(recovery[3].ToLowerInvariant().Replace("-", " ")));
        Assert.False(account.SpendRecoveryCode(recovery[3]));
        Assert.Equal(9, account.RecoveryCodeHashes.Count);
    }

    [Fact]
    public void PastPasswords_AreRememberedAsManyAsAsked()
    {
        var account = New();
        foreach (var hash in "abcdef")
            account.SetPassword(hash.ToString(), Now, remember: 3, mustChange: false);
        Assert.Equal(["e", "d", "c"], account.PastPasswordHashes);
    }

    [Fact]
    public void Password_IsTooOld_AfterItsDays()
    {
        var account = New();
        account.SetPassword("hash", Now, remember: 5, mustChange: false);
        Assert.False(account.PasswordIsTooOldAt(Now.AddDays(90), 90));
        Assert.True(account.PasswordIsTooOldAt(Now.AddDays(90).AddTicks(1), 90));
    }

    private static Account New() => new() { Id = new(Guid.NewGuid()), LoginName = "somebody", Name = "某人" };
}
