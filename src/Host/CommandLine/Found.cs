using System.CommandLine;
using System.Globalization;
using Workforce.Host.Serving;
using Workforce.Platform.Changes;
using Workforce.Platform.Modules;
using Workforce.Platform.Pages;

namespace Workforce.Host.CommandLine;

/// <summary>The first thing on a new server: the city, and the security administrator who gives out all other roles.</summary>
internal static class Found
{
    public static Command Create()
    {
        var city = new Option<string>("--city") { Description = "Name of the city.", Required = true };
        var english = new Option<string>("--city-english") { Description = "Its English name.", Required = true };
        var region = new Option<string>("--region") { Description = "Its GB/T 2260 code, six digits ending in 00.", Required = true };
        var login = new Option<string>("--login") { Description = "Login name of the first security administrator.", Required = true };
        var name = new Option<string>("--name") { Description = "The administrator's name.", Required = true };
        var found = new Command("found", "Found the city and its first security administrator in an empty, migrated database.") { city, english, region, login, name };
        found.SetAction((given, ct) => RunAsync(new(given.GetValue(city)!, given.GetValue(english)!, given.GetValue(region)!, given.GetValue(login)!, given.GetValue(name)!), ct));
        return found;
    }

    private static async Task<int> RunAsync(Founding founding, CancellationToken ct)
    {
        var builder = WebApplication.CreateBuilder(HostFolder.Options());
        using var database = Database.Open(builder.Configuration, builder.Environment.IsDevelopment());
        builder.Configuration["ConnectionStrings:Workforce"] = database.Host;
        await using var app = WorkforceHost.Build(builder, works: false);
        await Startup.RefusePendingAsync(app.Services, database.Migration, ct);
        await using var scope = app.Services.CreateAsyncScope();
        try
        {
            var password = await scope.ServiceProvider.GetRequiredService<IFoundation>().FoundAsync(founding, ct);
            Console.WriteLine($"Founded {founding.CityName}. {founding.LoginName} signs in with {password} and must change it at once.");
            Console.WriteLine("Next: start the host, sign in as this security administrator, and create the accounts of the system administrator (who adds the districts) and of the audit administrator; no person may hold two of the three.");
            return 0;
        }
        catch (RuleBrokenException broken)
        {
            // Whoever types English options reads the sentence in both languages.
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
            var texts = app.Services.GetRequiredService<ModuleTexts>().Of(Modules.All.First(m => m.Name == "access"));
            throw new StartRefusedException($"{texts[broken.Text, broken.Arguments]} {broken.Message}");
        }
    }
}
