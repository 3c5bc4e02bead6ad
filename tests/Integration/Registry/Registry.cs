using Microsoft.Extensions.DependencyInjection;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Data;
using Workforce.TestSupport;

namespace Workforce.IntegrationTests.Registry;

/// <summary>Acts in Registry without a page, and finds demo people for it.</summary>
internal static class Registry
{
    public static async Task<T> ReadAsync<T>(this TestHost host, Reach reach, Func<RegistryDbContext, Task<T>> read)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().ActAs(Actor.System("test", reach));
        return await scope.ServiceProvider.GetRequiredService<Work<RegistryDbContext>>().ReadAsync(read, CancellationToken.None);
    }

    public static async Task<T> ChangeAsync<T>(this TestHost host, Change change, Func<RegistryDbContext, Task<T>> act)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Work<RegistryDbContext>>().ChangeAsync(change, act, CancellationToken.None);
    }

    /// <summary>The district without rounds: nobody in it moves unless a test moves her.</summary>
    public static DemoDistrict QuietDistrict(this DemoCity city) => city.Districts[1];

    /// <summary>The district whose finished round moves people while the tests run.</summary>
    public static DemoDistrict BusyDistrict(this DemoCity city) => city.Districts[0];

    /// <summary>Those a school of the quiet district employs.</summary>
    public static IEnumerable<DemoTeacher> At(this DemoCity city, Guid school) => city.Teachers.Where(t => t.Employment.SchoolId == school && t.Employment.Status[0] != '3');

    public static Task<Browser> OfficerAsync(this TestHost host) => host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == host.City.QuietDistrict().Id));
}
