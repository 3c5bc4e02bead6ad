using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.TestSupport;

namespace Workforce.IntegrationTests.Access;

/// <summary>People with passwords, made for one test.</summary>
internal static class People
{
    public const string Password = "Correct-Horse-9";

    public static async Task<Account> NewAsync(this TestHost host, Role role = Role.Inspector, Action<Account>? shape = null)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var hasher = scope.ServiceProvider.GetRequiredService<IPasswordHasher<Account>>();
        var now = host.Clock.GetUtcNow();
        var city = role is Role.SystemAdministrator or Role.SecurityAdministrator or Role.AuditAdministrator;
        var account = new Account { Id = new(Guid.CreateVersion7()), LoginName = $"t{Guid.NewGuid():N}"[..20], Name = "试用人员", CreatedAt = now };
        account.SetPassword(hasher.HashPassword(account, Password), now, remember: 5, mustChange: false);
        shape?.Invoke(account);
        await host.ChangeAsync(db =>
        {
            db.Accounts.Add(account);
            db.Assignments.Add(new Assignment
            {
                Id = new(Guid.CreateVersion7()), AccountId = account.Id, Role = role, UnitId = new(city ? host.City.Id : host.City.Districts[0].Id), FromOn = Calendar.On(now).AddDays(-1),
            });
            return Task.CompletedTask;
        });
        return account;
    }

    public static async Task ChangeAsync(this TestHost host, Func<AccessDbContext, Task> act, string? reason = null)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Work<AccessDbContext>>().ChangeAsync(new Change(Actor.System("test"), host.Clock.GetUtcNow(), reason), act, CancellationToken.None);
    }

    /// <summary>Sends the sign-in form.</summary>
    public static async Task<Page> EnterAsync(this Browser browser, string loginName, string password, string at = "/SignIn")
    {
        var door = await browser.GetAsync(at);
        return await browser.SubmitAsync(door.Form("form:has(#LoginName)"), ("LoginName", loginName), ("Password", password));
    }

    public static async Task<Browser> SignInWithPasswordAsync(this TestHost host, Account account)
    {
        var browser = host.Anonymous();
        var home = await browser.EnterAsync(account.LoginName, Password);
        return home.Url.AbsolutePath == "/" ? browser : throw new InvalidOperationException($"The sign-in led to {home.Url}: {home.Text}");
    }
}
