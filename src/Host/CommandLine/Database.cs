using Npgsql;
using Workforce.Host.Embedded;
using Workforce.Platform.Modules;
using Workforce.Platform.Seeds;

namespace Workforce.Host.CommandLine;

/// <summary>The database a verb works on: the server named in ConnectionStrings, or in Development our own.</summary>
internal sealed record Database(string Host, string Migration, string Login, string? Password, EmbeddedDatabase? Embedded) : IDisposable
{
    /// <exception cref="StartRefusedException">No connection string outside Development.</exception>
    public static Database Open(IConfiguration configuration, bool isDevelopment)
    {
        if (configuration.GetConnectionString("Workforce") is { Length: > 0 } given)
        {
            var login = new NpgsqlConnectionStringBuilder(given);
            return new(given, configuration.GetConnectionString("Migration") ?? given, login.Username!, login.Password, Embedded: null);
        }
        if (!isDevelopment)
            throw new StartRefusedException("ConnectionStrings__Workforce is not set. The embedded database is for Development only (ASPNETCORE_ENVIRONMENT=Development).");
        var folder = Folder(configuration);
        Console.WriteLine($"Database: embedded PostgreSQL, data in {folder}");
        var embedded = EmbeddedDatabase.Start(folder, configuration.GetValue("Embedded:ForTests", false));
        return new(embedded.HostConnection, embedded.AdministratorConnection, EmbeddedDatabase.Login, embedded.Password, embedded);
    }

    /// <summary>Where the embedded database keeps its data: .data in the checkout, unless Embedded:Folder says otherwise.</summary>
    public static string Folder(IConfiguration configuration) =>
        configuration["Embedded:Folder"] ?? Path.Combine(Path.GetDirectoryName(SeedFolder.Find())!, ".data");

    public void Dispose() => Embedded?.Dispose();
}
