using Workforce.Access.Data;
using Workforce.Access.Domain;

namespace Workforce.Access.Sessions;

internal static class SignInLog
{
    public static void Note(this AccessDbContext db, SignInOutcome outcome, string? loginName, AccountId? account, Caller caller, DateTimeOffset at) => db.SignIns.Add(new()
    {
        At = at,
        // A password typed into the wrong field must not end up in a log.
        LoginName = loginName ?? "?",
        AccountId = account,
        Outcome = outcome,
        Address = caller.Address,
        Browser = caller.Browser,
    });
}
