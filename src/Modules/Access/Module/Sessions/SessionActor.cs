using System.Globalization;
using System.Security.Claims;
using System.Text.Json;
using Workforce.Platform.Actors;

namespace Workforce.Access.Sessions;

/// <summary>Reads from a session's claims who acts, where, and in whose place.</summary>
internal static class SessionActor
{
    public static Actor? Of(ClaimsPrincipal session)
    {
        if (session.FindFirstValue(SessionClaims.Assignment) is null
            || !Guid.TryParse(session.FindFirstValue(ClaimTypes.NameIdentifier), out var account)
            || !Enum.TryParse<Role>(session.FindFirstValue(ClaimTypes.Role), out var role))
            return null;
        var reach = new Reach(session.FindAll(SessionClaims.District).Select(c => Guid.Parse(c.Value)).ToList(), Id(SessionClaims.School), Id(SessionClaims.Teacher));
        return new(account, session.FindFirstValue(SessionClaims.Name)!, role, reach, Here(session.FindFirstValue(SessionClaims.Place)!, session.FindFirstValue(SessionClaims.EnglishPlace)!), session.FindFirstValue(SessionClaims.StandsInFor));

        Guid? Id(string claim) => session.FindFirstValue(claim) is { } value ? Guid.Parse(value) : null;
    }

    public static IReadOnlyList<ActorChoice> ChoicesOf(ClaimsPrincipal session) => session.FindAll(SessionClaims.Choice)
        .Select(c => JsonSerializer.Deserialize<SessionChoice>(c.Value)!)
        .Select(c => new ActorChoice(c.Id, c.Role, Here(c.Place, c.EnglishPlace), c.StandsInFor)).ToList();

    private static string Here(string chinese, string english) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? chinese : english;
}
