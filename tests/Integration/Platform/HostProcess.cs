using System.Diagnostics;
using Workforce.Host.Embedded;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Platform;

/// <summary>The executable itself. What is still alive at the end of a test is killed.</summary>
internal sealed class HostProcess : IDisposable
{
    private readonly Process process;

    private HostProcess(Process process) => this.process = process;

    public int ExitCode => process.ExitCode;

    public static HostProcess Start(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(EmbeddedDatabase).Assembly.Location, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return new(Process.Start(start)!);
    }

    /// <summary>A second host on the database of another one, ready to work.</summary>
    public static async Task<HostProcess> StartBesideAsync(TestHost host)
    {
        var (connection, migration) = host.Connections;
        var second = Start(new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["PORT"] = "0", ["ConnectionStrings__Workforce"] = connection, ["ConnectionStrings__Migration"] = migration });
        await second.SaysAsync("Ready:");
        return second;
    }

    /// <summary>Waits for a line that begins so.</summary>
    public async Task SaysAsync(string beginning)
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

    /// <summary>Waits for the end.</summary>
    /// <returns>What it said to standard output and to standard error.</returns>
    public async Task<(string Output, string Errors)> EndAsync()
    {
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (await output, await errors);
    }

    /// <summary>As kill -9 does.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>As Ctrl-C does.</summary>
    public async Task InterruptAsync()
    {
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString()]))
            await kill.WaitForExitAsync();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }
}
