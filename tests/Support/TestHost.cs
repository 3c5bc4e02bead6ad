using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Workforce.Demo;
using Workforce.Host.CommandLine;
using Workforce.Host.Embedded;
using Workforce.Host.Serving;
using Xunit;

namespace Workforce.TestSupport;

/// <summary>
/// The real host on a real port with a real PostgreSQL of its own and the generated demo city. One per test assembly;
/// a test that turns the clock or stops the database starts another for itself.
/// </summary>
public class TestHost : IAsyncLifetime
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"workforce-test-{Guid.NewGuid():N}");
    private EmbeddedDatabase database = null!;
    private WebApplication app = null!;

    public virtual DemoSize Size => DemoSize.Small;

    /// <summary>False for a host of pages only; its background work is done by another process, or by nobody.</summary>
    protected virtual bool Works => true;

    /// <summary>True where the database shall write through to the disk, as it does in earnest.</summary>
    protected virtual bool Durable => false;

    /// <summary>Runs ahead of the machine's clock when a test says so.</summary>
    public AdvancingClock Clock { get; } = new();

    public DemoCity City { get; private set; } = null!;

    public IServiceProvider Services => app.Services;

    public Uri Address => new(app.Urls.First());

    /// <summary>The owner of the tables: for looking behind the walls, never for the product.</summary>
    public NpgsqlDataSource Owner { get; private set; } = null!;

    /// <summary>The database of this host, for another process.</summary>
    public (string Host, string Migration) Connections => (database.HostConnection, database.AdministratorConnection);

    /// <summary>More settings, before the host is built.</summary>
    protected virtual void Configure(IConfigurationManager configuration) { }

    public async ValueTask InitializeAsync()
    {
        database = EmbeddedDatabase.Start(folder, forTests: !Durable);
        Owner = NpgsqlDataSource.Create(database.AdministratorConnection);
        await StartAsync();
        City = DemoCity.Generate(Size, DateOnly.FromDateTime(Clock.GetUtcNow().AddHours(8).DateTime));
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Owner.DisposeAsync();
        database.Dispose();
        EmbeddedDatabase.Reset(folder);
        GC.SuppressFinalize(this);
    }

    /// <summary>Takes the database away while the host runs on.</summary>
    public void InterruptDatabase() => database.Interrupt();

    public void ResumeDatabase() => database.Resume();

    /// <summary>Stops the host in order; the database stays.</summary>
    public async Task StopAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    /// <summary>Starts the host, as a restart does.</summary>
    public async Task StartAsync()
    {
        var builder = WebApplication.CreateBuilder(HostFolder.Options("Development"));
        builder.Configuration["ConnectionStrings:Workforce"] = database.HostConnection;
        builder.Configuration["Demo:SignIn"] = "true";
        Configure(builder.Configuration);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = WorkforceHost.Build(builder, Works, replace: services => services.AddSingleton<TimeProvider>(Clock));
        await Startup.MigrateAsync(app.Services, database.AdministratorConnection, EmbeddedDatabase.Login, database.Password, CancellationToken.None);
        await Startup.SeedDemoAsync(app.Services, Size, CancellationToken.None);
        await app.StartAsync();
    }

    /// <summary>A browser nobody is signed in to.</summary>
    public Browser Anonymous() => new(Address);

    /// <summary>The id of a demo person's first role, which her line of the sign-in page carries.</summary>
    public async Task<Guid> RoleOfAsync(DemoPerson person)
    {
        await using var find = Owner.CreateCommand("select id from access.assignments where account_id = $1 order by id limit 1");
        find.Parameters.Add(new() { Value = person.Id });
        return (Guid)(await find.ExecuteScalarAsync() ?? throw new InvalidOperationException($"{person.LoginName} has no role."));
    }

    /// <summary>A browser signed in as a demo person, in her first role.</summary>
    public async Task<Browser> SignInAsync(DemoPerson person)
    {
        var browser = Anonymous();
        var signIn = await browser.GetAsync("/SignIn");
        var home = await browser.SubmitAsync(signIn.Form("form[action='/SignIn/Demo']"), ("assignment", (await RoleOfAsync(person)).ToString()));
        return home.Status == System.Net.HttpStatusCode.OK ? browser : throw new InvalidOperationException($"Signing in as {person.LoginName} led to {home.Status} at {home.Url}.");
    }

    public Task<Browser> SignInAsync(DemoRole role, int which = 0) => SignInAsync(Person(role, which));

    public DemoPerson Person(DemoRole role, int which = 0) => City.Accounts.Where(a => a.Role == role).ElementAt(which);
}
