using Microsoft.AspNetCore.Identity;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Access.Policy;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Access.Features.Access.Accounts;

/// <summary>A new account without roles. Its first password is shown once, and must be changed at the first sign-in.</summary>
internal sealed class CreateAccount(Work<AccessDbContext> work, IPasswordHasher<Account> hasher, AccessPolicies policies)
{
    public sealed record Input(string? LoginName, string? Name);

    public sealed record Result(AccountId Id, string Password);

    public async Task<Result> HandleAsync(Input input, Change change, CancellationToken ct)
    {
        var login = LoginName.Read(input.LoginName) ?? throw new RuleBrokenException("登录名为 2 至 64 个小写字母、数字或 . _ - @，以字母或数字开头。");
        var name = input.Name?.Trim();
        if (name is not { Length: > 0 and <= 64 } || name.Any(c => char.IsControl(c) || char.IsSurrogate(c)))
            throw new RuleBrokenException("请填写姓名，最多 64 个字。");
        var policy = await policies.TodayAsync(ct);
        var password = InitialPassword.New(policy.PasswordMinLength);
        var id = new AccountId(Guid.CreateVersion7());
        await work.ChangeAsync(change, db =>
        {
            var account = new Account { Id = id, LoginName = login, Name = name, CreatedAt = change.At };
            account.SetPassword(hasher.HashPassword(account, password), change.At, policy.PasswordHistory, mustChange: true);
            db.Accounts.Add(account);
            return Task.CompletedTask;
        }, ct);
        return new(id, password);
    }
}
