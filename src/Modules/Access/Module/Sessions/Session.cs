using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Workforce.Access.Domain;
using Workforce.Access.Policy;

namespace Workforce.Access.Sessions;

/// <summary>Opens a session, and puts another role into an open one.</summary>
internal sealed class Session(SignInManager<Account> signIn, HeldRoles roles, AccessPolicies policies, TimeProvider clock)
{
    /// <summary>In the cookie's properties: seconds until the account is looked at again.</summary>
    public const string CheckAfter = "workforce:check-after";

    /// <param name="asked">The assignment to act in; her first one when it is null or no longer hers.</param>
    /// <returns>False when the account holds no role today: then there is nothing to sign in to.</returns>
    public async Task<bool> OpenAsync(Account account, SessionMethod method, AssignmentId? asked, CancellationToken ct)
    {
        var policy = await policies.TodayAsync(ct);
        var held = await roles.OfAsync(account.Id, ct);
        if (ActsAs(held, asked) is not { } acts)
            return false;
        var properties = new AuthenticationProperties { ExpiresUtc = clock.GetUtcNow().AddMinutes(policy.SessionIdleMinutes) };
        properties.Items[CheckAfter] = policy.StampCheckSeconds.ToString();
        await signIn.SignInWithClaimsAsync(account, properties, SessionClaims.Of(account, acts, held, method, First(account, acts, method, policy)));
        return true;
    }

    /// <summary>The session's principal as the account stands now; null when there is no role left.</summary>
    public async Task<ClaimsPrincipal?> RenewAsync(Account account, ClaimsPrincipal session, CancellationToken ct)
    {
        var policy = await policies.TodayAsync(ct);
        var held = await roles.OfAsync(account.Id, ct);
        if (ActsAs(held, AssignmentOf(session)) is not { } acts)
            return null;
        var method = MethodOf(session);
        var renewed = await signIn.CreateUserPrincipalAsync(account);
        ((ClaimsIdentity)renewed.Identity!).AddClaims(SessionClaims.Of(account, acts, held, method, First(account, acts, method, policy)));
        return renewed;
    }

    public static SessionMethod MethodOf(ClaimsPrincipal session) => Enum.Parse<SessionMethod>(session.FindFirstValue(SessionClaims.Method)!);

    public static AssignmentId? AssignmentOf(ClaimsPrincipal session) =>
        Guid.TryParse(session.FindFirstValue(SessionClaims.Assignment), out var id) ? new AssignmentId(id) : null;

    private static HeldRole? ActsAs(IReadOnlyList<HeldRole> held, AssignmentId? asked) => held.FirstOrDefault(h => h.Id == asked) ?? held.FirstOrDefault();

    private string? First(Account account, HeldRole acts, SessionMethod method, AccessPolicy policy) => method switch
    {
        SessionMethod.Demo => null,
        _ when account.MustChangePassword || account.PasswordIsTooOldAt(clock.GetUtcNow(), policy.PasswordMaxAgeDays) => "/Account/Password",
        _ when !account.HasSecondFactor && policy.AsksSecondFactorOf(acts.Role) => "/Account/SecondFactor",
        _ => null,
    };
}
