using Hangfire;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Workforce.Platform.Data;

namespace Workforce.Platform.Jobs;

/// <summary>Hangfire is the queue: it does work, one idempotent item at a time, with ids only in its arguments.</summary>
internal static class HangfireQueue
{
    public const string Schema = "hangfire";

    /// <summary>
    /// Short timeouts: a killed host's job is taken up again after a minute, and its lock does not strand it for ten. A living
    /// worker renews its lease every twelve seconds, so a database that is away for ten does not cost it the job.
    /// </summary>
    public static PostgreSqlStorageOptions Options(bool prepareSchema) => new()
    {
        SchemaName = Schema,
        PrepareSchemaIfNecessary = prepareSchema,
        UseSlidingInvisibilityTimeout = true,
        InvisibilityTimeout = TimeSpan.FromMinutes(1),
        DistributedLockTimeout = TimeSpan.FromSeconds(30),
        QueuePollInterval = TimeSpan.FromSeconds(1),
        EnableTransactionScopeEnlistment = false,
        EnableLongPolling = false,
        AllowDegradedModeWithoutStorage = false,
    };

    public static void AddHangfireQueue(this IServiceCollection services)
    {
        services.AddKeyedSingleton("jobs", (provider, _) => ModuleDataSource.Build(provider.GetRequiredService<IConfiguration>(), "jobs"));
        // Each host its own: the library would hand out whatever storage was set last in the process.
        services.AddSingleton<JobStorage>(provider => new PostgreSqlStorage(new JobsConnections(provider.GetRequiredKeyedService<NpgsqlDataSource>("jobs")), Options(prepareSchema: false)));
        services.AddHangfire((provider, hangfire) => hangfire
            .SetDataCompatibilityLevel(CompatibilityLevel.Version_180)
            .UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings()
            .UseLogProvider(new QueueLogs(provider.GetRequiredService<ILoggerFactory>()))
            .UseStorage(provider.GetRequiredService<JobStorage>()));
    }

    private sealed class JobsConnections(NpgsqlDataSource source) : IConnectionFactory
    {
        public NpgsqlConnection GetOrCreateConnection() => source.CreateConnection();
    }
}
