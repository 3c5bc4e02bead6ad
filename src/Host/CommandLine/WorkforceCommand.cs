using System.CommandLine;
using Workforce.Demo;
using Workforce.Host.Embedded;
using Workforce.Rotation.Matching.Commands;

namespace Workforce.Host.CommandLine;

/// <summary>The verbs of the one executable. Without a verb it serves.</summary>
internal static class WorkforceCommand
{
    public static RootCommand Create()
    {
        var size = new Option<DemoSize>("--size") { Description = "How large a demo city to generate.", DefaultValueFactory = _ => DemoSize.Standard };
        var serve = new Command("serve", "Serve the pages and do the work (the default).");
        serve.SetAction((_, ct) => Serve.RunAsync(ct));
        var migrate = new Command("migrate", "Bring the database to this program's shape and load policy values and calendars.");
        migrate.SetAction((_, ct) => Migrate.RunAsync(demo: null, ct));
        var seed = new Command("seed", "Migrate, then load a generated demo city into an empty database.") { size };
        seed.SetAction((arguments, ct) => Migrate.RunAsync(arguments.GetValue(size), ct));
        var reset = new Command("reset", "Throw the embedded database away.");
        reset.SetAction(_ => Reset());

        var root = new RootCommand("Workforce: teacher workforce management for education districts.") { serve, migrate, Found.Create(), seed, reset, RotationCommand.Create(), EthicsCommand.Create() };
        root.SetAction((_, ct) => Serve.RunAsync(ct));
        return root;
    }

    private static void Reset()
    {
        var folder = Database.Folder(new ConfigurationBuilder().AddEnvironmentVariables().Build());
        Console.WriteLine($"Throwing away {folder}");
        EmbeddedDatabase.Reset(folder);
    }
}
