using Workforce.Demo;
using Workforce.Host.Serving;

namespace Workforce.Host.CommandLine;

internal static class Migrate
{
    /// <param name="demo">Also load a demo city of this size.</param>
    public static async Task<int> RunAsync(DemoSize? demo, CancellationToken ct)
    {
        var builder = WebApplication.CreateBuilder(HostFolder.Options());
        using var database = Database.Open(builder.Configuration, builder.Environment.IsDevelopment());
        builder.Configuration["ConnectionStrings:Workforce"] = database.Host;
        await using var app = WorkforceHost.Build(builder, works: false);
        Console.WriteLine("Migrating ...");
        await Startup.MigrateAsync(app.Services, database.Migration, database.Login, database.Password, ct);
        if (demo is { } size)
        {
            Console.WriteLine($"Loading the generated demo city ({size}) ...");
            await Startup.SeedDemoAsync(app.Services, size, ct);
        }
        Console.WriteLine("Done.");
        return 0;
    }
}
