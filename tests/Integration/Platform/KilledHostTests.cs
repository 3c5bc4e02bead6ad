using System.Diagnostics;
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
        using (var starting = Start(out var lines))
        {
            await lines.WaitForAsync("Migrating");
            starting.Kill();
            await starting.WaitForExitAsync();
        }
        using (var serving = Start(out var lines))
        {
            await lines.WaitForAsync("Ready:");
            serving.Kill();
            await serving.WaitForExitAsync();
        }
        using var again = Start(out var last);
        await last.WaitForAsync("Ready:");
        using var http = new HttpClient();
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync($"http://127.0.0.1:{port}/SignIn")).StatusCode);

        Signal(again, "-INT");
        await again.WaitForExitAsync();
        Assert.Equal(0, again.ExitCode);
        Assert.False(File.Exists(Path.Combine(Cluster(), "postmaster.pid")), "The database still runs after Ctrl-C.");
    }

    private Process Start(out Lines lines)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(EmbeddedDatabase).Assembly.Location]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["PORT"] = port.ToString(), ["Embedded__Folder"] = folder, ["Embedded__ForTests"] = "true", ["Demo__Size"] = "Small" })
            start.Environment[name] = value;
        var process = Process.Start(start)!;
        lines = new Lines(process);
        return process;
    }

    private string Cluster() => PostgresCommand.For(PostgresBinaries.Folder(), Path.Combine(folder, "postgres")).DataFolder + "/cluster";

    private static void Signal(Process process, string signal) => Process.Start("kill", [signal, process.Id.ToString()]).WaitForExit();

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public void Dispose() => EmbeddedDatabase.Reset(folder);

    /// <summary>What the process says, line by line.</summary>
    private sealed class Lines(Process process)
    {
        public async Task WaitForAsync(string beginning)
        {
            while (await process.StandardOutput.ReadLineAsync() is { } line)
                if (line.StartsWith(beginning, StringComparison.Ordinal))
                {
                    // Keeps reading, so that the process never waits for us.
                    _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                    _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
                    return;
                }
            Assert.Fail($"The host ended without saying '{beginning}': {await process.StandardError.ReadToEndAsync()}");
        }
    }
}
