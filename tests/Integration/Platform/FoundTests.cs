using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Npgsql;
using Workforce.Host.CommandLine;
using Workforce.Host.Serving;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Platform;

/// <summary>A real installation from nothing: an empty database, the executable's verbs, and the first person at the door.</summary>
public sealed class FoundTests(TestHost host)
{
    private static readonly string[] city = ["found", "--city", "测试市", "--city-english", "Test City", "--region", "990700", "--login", "first.security", "--name", "首位安全员"];

    [Fact]
    public async Task EmptyDatabase_IsMigratedAndFoundedOnce_AndTheFirstAdministratorComesIn()
    {
        var (name, connection, migration) = await CreateDatabaseAsync();
        var early = await RunAsync(city);
        Assert.Equal((2, true), (early.Code, early.Errors.StartsWith("The database is older than this program", StringComparison.Ordinal)));
        Assert.Equal(0, (await RunAsync("migrate")).Code);

        var founded = await RunAsync(city);
        Assert.True(founded.Code == 0, founded.Errors);
        var password = founded.Output.Split("signs in with ")[1].Split(' ')[0];
        var again = await RunAsync(city);
        Assert.Equal((2, true), (again.Code, again.Errors.Contains("组织机构已经设立", StringComparison.Ordinal)));

        var builder = WebApplication.CreateBuilder(HostFolder.Options("Production"));
        (builder.Configuration["ConnectionStrings:Workforce"], builder.Configuration["FORWARDEDHEADERS_ENABLED"]) = (connection, "true");
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using (var app = WorkforceHost.Build(builder, works: false))
        {
            await app.StartAsync();
            using var proxy = new TlsEnd(new Uri(app.Urls.First()));
            var home = await proxy.SignInAsync("first.security", password);
            Assert.Equal("/Account/Password", home);
        }
        NpgsqlConnection.ClearAllPools();
        await using var drop = host.Owner.CreateCommand($"drop database {name} with (force)");
        await drop.ExecuteNonQueryAsync();

        async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
        {
            using var verb = HostProcess.Start(new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["ConnectionStrings__Workforce"] = connection, ["ConnectionStrings__Migration"] = migration }, arguments);
            var (output, errors) = await verb.EndAsync();
            return (verb.ExitCode, output, errors);
        }
    }

    [Theory]
    [InlineData("--city", " ", "Give the city's name")]
    [InlineData("--region", "990701", "ends in 00")]
    [InlineData("--login", "张 三", "2 to 64")]
    [InlineData("--nonsense", "x", "Unrecognized command or argument '--nonsense'")]
    public async Task WrongArgument_IsTold_AndNothingIsFounded(string option, string value, string told)
    {
        var (connection, migration) = host.Connections;
        var at = Array.IndexOf(city, option);
        string[] arguments = at < 0 ? [.. city, option, value] : [.. city[..(at + 1)], value, .. city[(at + 2)..]];
        using var verb = HostProcess.Start(new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["ConnectionStrings__Workforce"] = connection, ["ConnectionStrings__Migration"] = migration }, arguments);
        var errors = (await verb.EndAsync()).Errors;
        Assert.Equal(2, verb.ExitCode);
        Assert.Contains(told, errors);
        Assert.DoesNotContain("   at ", errors);
    }

    [Fact]
    public async Task ServerThatIsAway_IsToldInASentence()
    {
        using var verb = HostProcess.Start(new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["ConnectionStrings__Workforce"] = "Host=127.0.0.1;Port=1;Username=nobody;Timeout=3" }, "migrate");
        Assert.StartsWith("The database cannot be reached", (await verb.EndAsync()).Errors);
        Assert.Equal(2, verb.ExitCode);
    }

    private async Task<(string Name, string Host, string Migration)> CreateDatabaseAsync()
    {
        var name = $"founded_{Guid.NewGuid():N}";
        await using var create = host.Owner.CreateCommand($"create database {name}");
        await create.ExecuteNonQueryAsync();
        return (name, In(host.Connections.Host), In(host.Connections.Migration));

        string In(string connection) => new NpgsqlConnectionStringBuilder(connection) { Database = name }.ConnectionString;
    }

    /// <summary>What a proxy that ends TLS is to the host: the header, and cookies that come back although they are Secure.</summary>
    private sealed class TlsEnd(Uri host) : IDisposable
    {
        private readonly HttpClient http = new(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = host, DefaultRequestHeaders = { { "X-Forwarded-Proto", "https" } } };

        /// <returns>Where the person is led in the end.</returns>
        public async Task<string> SignInAsync(string login, string password)
        {
            using var door = await http.GetAsync("/SignIn");
            var token = System.Text.RegularExpressions.Regex.Match(await door.Content.ReadAsStringAsync(), "__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)").Groups[1].Value;
            http.DefaultRequestHeaders.Add("Cookie", Cookies(door));
            using var entered = await http.PostAsync("/SignIn", new FormUrlEncodedContent([new("LoginName", login), new("Password", password), new("__RequestVerificationToken", token)]));
            http.DefaultRequestHeaders.Add("Cookie", Cookies(entered));
            using var home = await http.GetAsync("/");
            return home.Headers.Location!.ToString();
        }

        public void Dispose() => http.Dispose();

        private static string Cookies(HttpResponseMessage response) => string.Join("; ", response.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]));
    }
}
