using System.Net;
using Workforce.Host.Embedded;
using Xunit;

namespace Workforce.IntegrationTests.Platform;

/// <summary>The executable itself, killed and stopped as machines and people do.</summary>
public sealed class KilledHostTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"workforce-killed-{Guid.NewGuid():N}");
    private readonly int port = FreePort();

    [Fact]
    public async Task Host_KilledAnywhere_StartsAgainOnTheSameData()
    {
        // Once in the middle of its first migration, once while it serves.
        foreach (var moment in new[] { "Migrating", "Ready:" })
        {
            using var killed = Start();
            await killed.SaysAsync(moment);
            await killed.KillAsync();
        }
        using var again = Start();
        await again.SaysAsync("Ready:");
        using var http = new HttpClient();
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync($"http://127.0.0.1:{port}/SignIn")).StatusCode);

        await again.InterruptAsync();
        Assert.Equal(0, again.ExitCode);
        Assert.False(File.Exists(Path.Combine(Cluster(), "postmaster.pid")), "The database still runs after Ctrl-C.");
    }

    public void Dispose() => EmbeddedDatabase.Reset(folder);

    private HostProcess Start() => HostProcess.Start(new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["PORT"] = port.ToString(), ["Embedded__Folder"] = folder, ["Embedded__ForTests"] = "true", ["Demo__Size"] = "Small" });

    private string Cluster() => PostgresCommand.For(PostgresBinaries.Folder(), Path.Combine(folder, "postgres")).DataFolder + "/cluster";

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
