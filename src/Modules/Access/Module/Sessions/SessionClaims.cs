using System.Security.Claims;
using System.Text.Json;
using Workforce.Access.Domain;

namespace Workforce.Access.Sessions;

/// <summary>
/// Everything that says who acts is in the cookie, so a request needs no query for it; the session check reads it anew
/// every minute.
/// </summary>
internal static class SessionClaims
{
    public const string Name = "workforce:name";
    public const string Method = "workforce:method";
    public const string Assignment = "workforce:assignment";
    public const string District = "workforce:district";
    public const string School = "workforce:school";
    public const string Teacher = "workforce:teacher";
    public const string Place = "workforce:place";
    public const string EnglishPlace = "workforce:place-en";
    public const string StandsInFor = "workforce:stands-in-for";
    public const string Choice = "workforce:choice";

    /// <summary>What she has to do before anything else, as the path of a page.</summary>
    public const string First = "workforce:first";

    public static IEnumerable<Claim> Of(Account account, HeldRole acts, IEnumerable<HeldRole> all, SessionMethod method, string? first)
    {
        yield return new(Name, account.Name);
        yield return new(Method, method.ToString());
        yield return new(Assignment, acts.Id.Value.ToString());
        yield return new(ClaimTypes.Role, acts.Role.ToString());
        yield return new(Place, acts.PlaceName);
        yield return new(EnglishPlace, acts.PlaceEnglishName);
        foreach (var district in acts.DistrictIds)
            yield return new(District, district.ToString());
        if (acts.SchoolId is { } school)
            yield return new(School, school.ToString());
        if (acts.TeacherId is { } teacher)
            yield return new(Teacher, teacher.ToString());
        if (acts.StandsInFor is { } principal)
            yield return new(StandsInFor, principal);
        if (first is not null)
            yield return new(First, first);
        foreach (var other in all.Where(h => h.Id != acts.Id))
            yield return new(Choice, JsonSerializer.Serialize(new SessionChoice(other.Id.Value, other.Role, other.PlaceName, other.PlaceEnglishName, other.StandsInFor)));
    }
}
