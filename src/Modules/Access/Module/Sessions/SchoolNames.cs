using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Actors;
using Workforce.Registry.Contracts;

namespace Workforce.Access.Sessions;

/// <summary>
/// Names of schools for headers and lists. They are asked for before anybody acts and by administrators who reach no
/// district, so they are read as the system, in a scope of its own.
/// </summary>
internal sealed class SchoolNames(IServiceScopeFactory scopes)
{
    public async Task<IReadOnlyDictionary<SchoolId, SchoolCard>> OfAsync(IReadOnlyCollection<SchoolId> ids, CancellationToken ct)
    {
        if (ids.Count == 0)
            return new Dictionary<SchoolId, SchoolCard>();
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().ActAs(Actor.System("access.school-names"));
        return scope.ServiceProvider.GetService<ISchoolDirectory>() is { } schools ? await schools.FindAsync(ids, ct) : new Dictionary<SchoolId, SchoolCard>();
    }
}
