using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Npgsql;
using Workforce.Platform.Modules;

namespace Workforce.Host.Embedded;

/// <summary>
/// The PostgreSQL a development machine starts by itself, with its data in one folder. It is not a child of this process,
/// so Ctrl-C reaches the host first and the database last; one that a killed host left running is taken over.
/// </summary>
internal sealed class EmbeddedDatabase : IDisposable
{
    public const string Login = "workforce_app";
    private readonly PostgresCommand postgres;
    private readonly FileStream? held;
    private readonly string cluster;

    private EmbeddedDatabase(PostgresCommand postgres, FileStream? held, string cluster, int port, string password)
    {
        (this.postgres, this.held, this.cluster, Password) = (postgres, held, cluster, password);
        AdministratorConnection = Connection("postgres", port, password);
        HostConnection = Connection(Login, port, password);
    }

    public string Password { get; }

    /// <summary>For migrations.</summary>
    public string AdministratorConnection { get; }

    /// <summary>For the host: the login role without rights of its own.</summary>
    public string HostConnection { get; }

    /// <summary>False when another host has it and this is only a command beside it.</summary>
    public bool IsOurs => held is not null;

    /// <param name="folder">Holds the cluster, its password, its log and the lock of the host that owns it.</param>
    /// <param name="forTests">Without fsync: a crash may lose it, which a test does not mind.</param>
    /// <exception cref="StartRefusedException">It could not be made or started; the sentence says why.</exception>
    public static EmbeddedDatabase Start(string folder, bool forTests = false)
    {
        Directory.CreateDirectory(folder);
        var held = Hold(folder);
        var postgres = PostgresCommand.For(PostgresBinaries.Folder(), Path.Combine(folder, "postgres"));
        var cluster = Path.Combine(postgres.DataFolder, "cluster");
        var password = ReadPassword(folder);
        if (!Directory.Exists(cluster))
            Create(postgres, cluster, folder, password);
        var running = postgres.Run("pg_ctl", "-D", cluster, "status").Code == 0;
        var port = running ? RunningPort(cluster) : StartServer(postgres, cluster, forTests);
        return new EmbeddedDatabase(postgres, held, cluster, port, password);
    }

    /// <summary>Takes the server away while the host runs on, until <see cref="Resume"/> brings it back on the same port.</summary>
    public void Interrupt() => postgres.Run("pg_ctl", "-D", cluster, "-m", "immediate", "-w", "stop");

    public void Resume()
    {
        // The first line holds the program and every option it was started with.
        var options = File.ReadAllText(Path.Combine(cluster, "postmaster.opts")).Trim();
        postgres.Run("pg_ctl", "-D", cluster, "-w", "-l", Path.Combine(postgres.DataFolder, "log"), "-o", options[options.IndexOf("\"-p\"", StringComparison.Ordinal)..].Replace("\"", ""), "start");
    }

    /// <summary>Throws the cluster away. Refused while another host serves from it.</summary>
    public static void Reset(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        using (Hold(folder) ?? throw new StartRefusedException($"Another host serves from {folder}. Stop it first, then reset."))
        {
            var postgres = PostgresCommand.For(PostgresBinaries.Folder(), Path.Combine(folder, "postgres"));
            postgres.Run("pg_ctl", "-D", Path.Combine(postgres.DataFolder, "cluster"), "-m", "immediate", "-w", "stop");
            Directory.Delete(postgres.DataFolder, recursive: true);
        }
        Directory.Delete(folder, recursive: true);
    }

    public void Dispose()
    {
        if (held is null)
            return;
        NpgsqlConnection.ClearAllPools();
        postgres.Run("pg_ctl", "-D", cluster, "-m", "fast", "-w", "stop");
        held.Dispose();
    }

    private static FileStream? Hold(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static string ReadPassword(string folder)
    {
        var file = Path.Combine(folder, "password");
        if (!File.Exists(file))
        {
            File.WriteAllText(file, RandomNumberGenerator.GetHexString(32));
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
        return File.ReadAllText(file);
    }

    private static void Create(PostgresCommand postgres, string cluster, string folder, string password)
    {
        // Made aside and renamed, so that a cluster that is there is whole.
        var half = cluster + ".new";
        if (Directory.Exists(half))
            Directory.Delete(half, recursive: true);
        var passwordFile = Path.Combine(postgres.DataFolder, "initial");
        File.WriteAllText(passwordFile, password);
        var (code, output) = postgres.Run("initdb", "-D", half, "-U", "postgres", "--pwfile", passwordFile, "--auth=scram-sha-256", "--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--no-sync");
        File.Delete(passwordFile);
        if (code != 0)
            throw new StartRefusedException($"The embedded PostgreSQL could not be made under {folder}: {output.Trim()}");
        Directory.Move(half, cluster);
    }

    private static int StartServer(PostgresCommand postgres, string cluster, bool forTests)
    {
        var port = FreePort();
        var speed = forTests ? " -c fsync=off -c synchronous_commit=off -c full_page_writes=off" : "";
        var (code, output) = postgres.Run("pg_ctl", "-D", cluster, "-w", "-t", "60", "-l", Path.Combine(postgres.DataFolder, "log"),
            "-o", $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=300 -c shared_buffers=256MB{speed}", "start");
        return code == 0 ? port : throw new StartRefusedException($"The embedded PostgreSQL did not start: {output.Trim()} Its log is {postgres.DataFolder}/log.");
    }

    private static int RunningPort(string cluster) => int.Parse(File.ReadAllLines(Path.Combine(cluster, "postmaster.pid"))[3]);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Connection(string user, int port, string password) =>
        new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = port, Username = user, Password = password, Database = "postgres", Timeout = 5 }.ConnectionString;
}
