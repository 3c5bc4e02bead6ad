using Workforce.Demo;
using Workforce.Host.Serving;
using Workforce.Platform.Modules;

namespace Workforce.Host.CommandLine;

internal static class Serve
{
    public static async Task<int> RunAsync(CancellationToken ct)
    {
        var builder = WebApplication.CreateBuilder(HostFolder.Options());
        using var database = Database.Open(builder.Configuration, builder.Environment.IsDevelopment());
        if (database.Embedded is { IsOurs: false })
            throw new StartRefusedException("Another host already serves from this data folder. Stop it first, or set Embedded__Folder to another folder.");
        builder.Configuration["ConnectionStrings:Workforce"] = database.Host;
        if (database.Embedded is not null)
            builder.Configuration["Demo:SignIn"] = "true";
        else if (builder.Configuration.GetValue<bool>("Demo:SignIn"))
            throw new StartRefusedException("Demo:SignIn is on, but this is not the embedded database: anybody could sign in as anybody. Remove the setting, or leave ConnectionStrings__Workforce empty in Development.");
        if (builder.Configuration["urls"] is null)
            builder.WebHost.UseUrls($"http://127.0.0.1:{builder.Configuration["PORT"] ?? "5080"}");

        await using var app = WorkforceHost.Build(builder);
        if (database.Embedded is null)
        {
            await Startup.RefusePendingAsync(app.Services, database.Migration, ct);
        }
        else
        {
            Console.WriteLine("Migrating ...");
            await Startup.MigrateAsync(app.Services, database.Migration, database.Login, database.Password, ct);
            Console.WriteLine("Demo district (generated, nobody in it exists) ...");
            await Startup.SeedDemoAsync(app.Services, builder.Configuration.GetValue("Demo:Size", DemoSize.Standard), ct);
        }
        await app.StartAsync(ct);
        Console.WriteLine($"Ready: {string.Join(' ', app.Urls)}");
        if (PlainHttp.Warning(app) is { } warning)
            Console.Error.WriteLine(warning);
        if (database.Embedded is not null)
            Console.WriteLine("Sign in: the sign-in page lists demo people by role (city and district officers, principals, teachers, reviewers, inspector, administrators), one click each. Stop with Ctrl-C.");
        await app.WaitForShutdownAsync(ct);
        return 0;
    }
}
