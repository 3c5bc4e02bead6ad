using System.Diagnostics;

namespace Workforce.Host.Embedded;

/// <summary>
/// Runs initdb and pg_ctl. PostgreSQL refuses to run as root, so as root they run under an unprivileged account; where
/// that account cannot reach the checkout, binaries and data live under /var/tmp instead.
/// </summary>
internal sealed class PostgresCommand
{
    private const string Nobody = "65534";
    private readonly string binaries;

    private PostgresCommand(string binaries, string dataFolder, bool dropsRoot) => (this.binaries, DataFolder, DropsRoot) = (binaries, dataFolder, dropsRoot);

    public string DataFolder { get; }

    private bool DropsRoot { get; }

    public static PostgresCommand For(string nativeFolder, string dataFolder)
    {
        if (OperatingSystem.IsWindows() || Environment.UserName != "root")
        {
            Directory.CreateDirectory(dataFolder);
            return new(Path.Combine(nativeFolder, "bin"), dataFolder, dropsRoot: false);
        }
        if (!NobodyReaches(Path.Combine(nativeFolder, "bin", "postgres")) || !NobodyReaches(Parent(dataFolder)))
            (nativeFolder, dataFolder) = Elsewhere(nativeFolder, dataFolder);
        Directory.CreateDirectory(dataFolder);
        Execute("chown", [Nobody + ":" + Nobody, dataFolder]);
        return new(Path.Combine(nativeFolder, "bin"), dataFolder, dropsRoot: true);
    }

    /// <returns>Exit code and everything it printed.</returns>
    public (int Code, string Output) Run(string program, params string[] arguments)
    {
        var path = Path.Combine(binaries, program);
        return DropsRoot ? Execute("setpriv", ["--reuid", Nobody, "--regid", Nobody, "--clear-groups", path, .. arguments]) : Execute(path, arguments);
    }

    private static bool NobodyReaches(string path) =>
        Execute("setpriv", ["--reuid", Nobody, "--regid", Nobody, "--clear-groups", "test", "-x", path]).Code == 0;

    private static string Parent(string folder)
    {
        var parent = Path.GetDirectoryName(folder.TrimEnd('/'))!;
        Directory.CreateDirectory(parent);
        return parent;
    }

    private static (string Native, string Data) Elsewhere(string nativeFolder, string dataFolder)
    {
        var key = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(dataFolder)))[..12];
        var native = "/var/tmp/workforce-postgres";
        Directory.CreateDirectory(native);
        if (!File.Exists(Path.Combine(native, "bin", "postgres")))
            Execute("cp", ["-r", nativeFolder + "/.", native]);
        return (native, $"/var/tmp/workforce-{key}");
    }

    private static (int Code, string Output) Execute(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        start.Environment["LC_ALL"] = "C";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
