using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Workforce.Platform.Modules;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Platform;

/// <summary>The second wall: a module's connection reaches its own schema and nothing else.</summary>
public sealed class SchemaWallTests(TestHost host)
{
    public static TheoryData<string, string> Pairs()
    {
        string[] modules = ["access", "registry", "ethics", "rotation", "titles", "staffing", "training", "pay"];
        return [.. from one in modules from other in modules where one != other select (one, other)];
    }

    [Theory, MemberData(nameof(Pairs))]
    public async Task Module_ReadingAnothersTable_IsDenied(string module, string other)
    {
        var denied = await Assert.ThrowsAsync<PostgresException>(() => RunAsync(module, $"select count(*) from {other}.outbox"));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, denied.SqlState);
    }

    [Theory, InlineData("policy_values"), InlineData("files"), InlineData("progress")]
    public async Task Module_ReadingPlatformsOwnTable_IsDenied(string table)
    {
        var denied = await Assert.ThrowsAsync<PostgresException>(() => RunAsync("ethics", $"select count(*) from platform.{table}"));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, denied.SqlState);
    }

    [Fact]
    public async Task Module_OwnTable_IsReachedWithoutNamingTheSchema() => Assert.NotNull(await RunAsync("ethics", "select count(*) from outbox"));

    [Fact]
    public async Task Module_TouchingAnothersChangeLog_SeesNothing() => Assert.Equal(0L, await RunAsync("pay", "select count(*) from platform.change_log where module <> current_user"));

    [Fact]
    public async Task Module_WritingTheLogInAnothersName_IsDenied()
    {
        var denied = await Assert.ThrowsAsync<PostgresException>(() => RunAsync("pay", """
            insert into platform.change_log (module, at, account_id, actor_name, role, kind, subject, subject_id)
            values ('workforce_ethics', now(), gen_random_uuid(), 'x', 'x', 'x', 'x', 'x')
            """));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, denied.SqlState);
    }

    [Fact]
    public async Task Platform_ChangingTheLog_IsDenied()
    {
        var denied = await Assert.ThrowsAsync<PostgresException>(() => RunAsync("platform", "update platform.change_log set reason = 'x'"));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, denied.SqlState);
    }

    [Fact]
    public async Task Table_WithAPlace_HasRowSecurity()
    {
        await using var command = host.Owner.CreateCommand("""
            select string_agg(distinct n.nspname || '.' || c.relname, ', ')
            from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relkind in ('r', 'p') and n.nspname = any ($1) and a.attname in ('district_id', 'school_id', 'teacher_id') and not c.relrowsecurity
            """);
        command.Parameters.Add(new() { Value = host.Services.GetServices<IModule>().Select(m => m.Name).ToArray() });
        Assert.Equal(DBNull.Value, await command.ExecuteScalarAsync());
    }

    private async Task<object?> RunAsync(string module, string sql)
    {
        await using var command = host.Services.GetRequiredKeyedService<NpgsqlDataSource>(module).CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
