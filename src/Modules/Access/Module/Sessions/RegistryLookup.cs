using Microsoft.Extensions.DependencyInjection;
using Workforce.Access.Contracts;
using Workforce.Platform.Actors;
using Workforce.Registry.Contracts;

namespace Workforce.Access.Sessions;

/// <summary>
/// Schools and teachers behind accounts. They are asked for before anybody acts, and by administrators who reach no
/// district, so they are read as the system, in a scope of its own.
/// </summary>
internal sealed class RegistryLookup(IServiceScopeFactory scopes)
{
    public async Task<IReadOnlyDictionary<SchoolId, SchoolCard>> SchoolsAsync(IEnumerable<SchoolId?> ids, CancellationToken ct)
    {
        var asked = ids.OfType<SchoolId>().Distinct().ToList();
        return asked.Count == 0 ? new Dictionary<SchoolId, SchoolCard>() : await AskAsync<ISchoolDirectory, IReadOnlyDictionary<SchoolId, SchoolCard>>(schools => schools.FindAsync(asked, ct));
    }

    public Task<IReadOnlyList<SchoolCard>> SchoolsOfAsync(DistrictId district, CancellationToken ct) =>
        AskAsync<ISchoolDirectory, IReadOnlyList<SchoolCard>>(schools => schools.InDistrictAsync(district, ct));

    public async Task<TeacherFacts?> TeacherAsync(DistrictId district, string staffNumber, DateOnly on, CancellationToken ct) =>
        (await AskAsync<ITeacherDirectory, IReadOnlyList<TeacherFacts>>(teachers => teachers.CandidatesAsync(district, on, new(Text: staffNumber), ct))).FirstOrDefault(t => t.StaffNumber == staffNumber);

    private async Task<T> AskAsync<TDirectory, T>(Func<TDirectory, Task<T>> ask) where TDirectory : notnull
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().ActAs(Actor.System("access.lookup"));
        return await ask(scope.ServiceProvider.GetRequiredService<TDirectory>());
    }
}
