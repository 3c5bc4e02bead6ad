using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL;

namespace Workforce.Platform.Data;

/// <summary>Tries a whole unit of work again when the server went away, restarted, or chose us as the loser of a race.</summary>
internal sealed class RetryOnLostConnection(ExecutionStrategyDependencies dependencies)
    : NpgsqlRetryingExecutionStrategy(dependencies, maxRetryCount: 4, maxRetryDelay: TimeSpan.FromSeconds(2), errorCodesToAdd: ["57P01", "57P02", "57P03", "40001", "40P01"])
{
    // Npgsql does not mark these as transient although a failover shows itself so.
    protected override bool ShouldRetryOn(Exception? exception) => base.ShouldRetryOn(exception)
        || exception is NpgsqlException { InnerException: null } lost && lost.Message.Contains("No suitable host", StringComparison.Ordinal)
        || exception is PostgresException { SqlState: ['0', '8', ..] };
}
