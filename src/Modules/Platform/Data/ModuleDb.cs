using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Workforce.Platform.Units;

namespace Workforce.Platform.Data;

public static class ModuleDb
{
    /// <summary>Registers a module's data source (keyed by its name), its DbContext factory and its units of work.</summary>
    public static IServiceCollection AddModuleDb<TDb>(this IServiceCollection services, string module) where TDb : ModuleDbContext
    {
        services.AddKeyedSingleton(module, (provider, _) => ModuleDataSource.Build(provider.GetRequiredService<IConfiguration>(), module));
        services.AddDbContextFactory<TDb>((provider, options) => options.UseWorkforce(provider.GetRequiredKeyedService<NpgsqlDataSource>(module), module));
        services.AddScoped<Work<TDb>>();
        return services;
    }

    /// <summary>The one way every DbContext of the product speaks to PostgreSQL.</summary>
    public static DbContextOptionsBuilder UseWorkforce(this DbContextOptionsBuilder options, NpgsqlDataSource source, string schema) => options
        .UseNpgsql(source, npgsql => npgsql
            .MigrationsAssembly("Workforce.Migrations")
            .MigrationsHistoryTable("migrations", schema)
            .ExecutionStrategy(dependencies => new RetryOnLostConnection(dependencies)))
        .UseSnakeCaseNamingConvention();
}
