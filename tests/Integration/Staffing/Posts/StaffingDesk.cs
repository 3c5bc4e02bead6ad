using Microsoft.Extensions.DependencyInjection;
using Workforce.Access.Contracts;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.TestSupport;

namespace Workforce.IntegrationTests.Staffing.Posts;

/// <summary>The officer and two principals of the district that the demo fills.</summary>
internal sealed class StaffingDesk(TestHost host)
{
    public DistrictId District => new(host.City.Districts[0].Id);
    public DateOnly Today => Calendar.On(host.Clock.GetUtcNow());
    public DemoPerson Officer => host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == District.Value);

    public DemoPerson Principal(int which = 0) => host.City.Accounts.Where(a => a.Role == DemoRole.Principal && a.DistrictId == District.Value && IsPublic(a.SchoolId!.Value)).ElementAt(which);

    /// <summary>A public school that is not the first principal's.</summary>
    public SchoolId Elsewhere => new(host.City.Schools.First(s => s.DistrictId == District.Value && s.IsPublic && s.Id != Principal().SchoolId).Id);

    public Task<T> ReadAsync<T>(Func<StaffingDbContext, Task<T>> read) => UseAsync<Work<StaffingDbContext>, T>(work => work.ReadAsync(read, CancellationToken.None));

    public async Task<T> UseAsync<TUse, T>(Func<TUse, Task<T>> use) where TUse : notnull
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().ActAs(Actor.System("test"));
        return await use(scope.ServiceProvider.GetRequiredService<TUse>());
    }

    private bool IsPublic(Guid school) => host.City.Schools.Any(s => s.Id == school && s.IsPublic);
}
