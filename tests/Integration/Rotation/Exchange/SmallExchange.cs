using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain.Exchange;
using Workforce.Rotation.Features.Rotation.Exchange;
using Workforce.TestSupport;

namespace Workforce.IntegrationTests.Rotation.Exchange;

/// <summary>An exchange that a test owns, a year apart from every other test's, taken to where the test begins.</summary>
internal sealed class SmallExchange(RoundHost host)
{
    private static int last;

    public ExchangeId Id { get; private set; }
    public Actor Officer { get; } = host.Officer();
    public Guid District => host.City.Rounds[0].DistrictId;
    public string Path(string page, Guid? more = null) => $"/Rotation/Exchange/{page}/{Id.Value}" + (more is { } id ? $"/{id}" : "");

    public async Task<SmallExchange> CreateAsync()
    {
        var today = Calendar.On(host.Clock.GetUtcNow());
        Id = await UseAsync<CreateExchange, ExchangeId>(use => use.HandleAsync(new()
        {
            Name = "测试交流", SchoolYear = 2040 + Interlocked.Increment(ref last), BaseOn = today, ListsDueOn = today.AddDays(30), ServiceDueOn = today.AddDays(40), PeopleDueOn = today.AddDays(50), NextOn = today.AddDays(60), Reason = "测试",
        }, host.By(Officer, "测试"), CancellationToken.None));
        return this;
    }

    /// <summary>Every school posted, waited, sent, and the bureau agreed.</summary>
    public async Task<SmallExchange> CheckedAsync()
    {
        await CreateAsync();
        await host.ChangeAsync(async db =>
        {
            var today = Calendar.On(host.Clock.GetUtcNow());
            foreach (var school in await db.ExchangeSchools.Where(s => s.ExchangeId == Id).ToListAsync())
            {
                school.Post(today.AddDays(-10), new(3, "calendarDays"), new WorkingDays([]));
                school.Send(today, today, "校长", host.Clock.GetUtcNow());
                school.Check(host.Clock.GetUtcNow());
            }
        });
        return this;
    }

    public async Task<SmallExchange> WithFloorsAsync(int ordinary = 0)
    {
        await CheckedAsync();
        await host.ChangeAsync(async db =>
        {
            var eligible = await db.ExchangeMembers.Where(m => m.ExchangeId == Id && m.Listed == Listing.Eligible && m.Cohort == Cohort.Teacher && !m.IsBackbone).GroupBy(m => m.SchoolId).ToDictionaryAsync(g => g.Key, g => g.Count());
            foreach (var school in await db.ExchangeSchools.Where(s => s.ExchangeId == Id).ToListAsync())
                school.SetFloors(0, Math.Min(ordinary, eligible.GetValueOrDefault(school.SchoolId)), 0, eligible.GetValueOrDefault(school.SchoolId));
        });
        return this;
    }

    /// <summary>A school with eligible ordinary teachers, its principal's account, and one of those teachers.</summary>
    public async Task<(DemoPerson Principal, ExchangeMember Teacher)> SchoolAsync(int skip = 0)
    {
        var members = await host.ReadAsync(db => db.ExchangeMembers.Where(m => m.ExchangeId == Id && m.Listed == Listing.Eligible && m.Cohort == Cohort.Teacher && !m.IsBackbone).OrderBy(m => m.StaffNumber).ToListAsync());
        var heads = host.City.Accounts.Where(a => a.Role == DemoRole.Principal).ToList();
        return members.GroupBy(m => m.SchoolId.Value).Where(g => heads.Any(h => h.SchoolId == g.Key)).OrderBy(g => g.Key).Skip(skip)
            .Select(g => (heads.First(h => h.SchoolId == g.Key), g.First())).First();
    }

    public Task<ExchangeSchool> PartAsync(Guid school) => host.ReadAsync(db => db.ExchangeSchools.SingleAsync(s => s.ExchangeId == Id && s.SchoolId == new SchoolId(school)));

    public Task<Browser> OfficerAsync() => host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == District));

    public Task UseAsync<TUse>(Func<TUse, Task> act, Actor? actor = null) where TUse : notnull => UseAsync<TUse, int>(async use => { await act(use); return 0; }, actor);

    public Task<T> UseAsync<TUse, T>(Func<TUse, Task<T>> act, Actor? actor = null) where TUse : notnull => host.AsAsync(actor ?? Officer, s => act(s.GetRequiredService<TUse>()));
}
