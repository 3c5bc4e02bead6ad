using Microsoft.Extensions.Configuration;
using Npgsql;

namespace Workforce.Platform.Data;

/// <summary>One pool per module. The role travels in the startup packet, so it survives the pool's DISCARD ALL.</summary>
public static class ModuleDataSource
{
    public static string RoleOf(string module) => $"workforce_{module}";

    public static NpgsqlDataSource Build(IConfiguration configuration, string module)
    {
        var connection = new NpgsqlConnectionStringBuilder(configuration.GetConnectionString("Workforce"))
        {
            Options = $"-c role={RoleOf(module)} -c search_path={module}",
            ApplicationName = $"workforce/{module}",
        };
        if (!connection.ContainsKey("Maximum Pool Size"))
            connection.MaxPoolSize = 20;
        return new NpgsqlDataSourceBuilder(connection.ConnectionString).Build();
    }
}
