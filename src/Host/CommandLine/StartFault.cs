using Npgsql;
using Workforce.Platform.Modules;

namespace Workforce.Host.CommandLine;

/// <summary>What a person reads when a verb cannot begin, instead of a stack trace.</summary>
internal static class StartFault
{
    /// <returns>Null for what nobody but a programmer can mend.</returns>
    public static string? Sentence(Exception fault)
    {
        for (Exception? cause = fault; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case StartRefusedException refused:
                    return refused.Message;
                case PostgresException { SqlState: "42501" } denied:
                    return $"The database refuses: {denied.MessageText}. ConnectionStrings__Migration must name a role that may create roles and schemas; run `./run migrate` with it once.";
                case PostgresException { SqlState: ['2', '8', ..] or ['3', 'D', ..] or "42P01" or "3F000" or "22023" } wrong:
                    return $"The database cannot be used: {wrong.MessageText}. Check ConnectionStrings__Workforce and ConnectionStrings__Migration; on a new server run `./run migrate` first.";
                case NpgsqlException and not PostgresException:
                    return $"The database cannot be reached: {cause.Message}. Check ConnectionStrings__Workforce and ConnectionStrings__Migration, and that the server runs.";
            }
        }
        return null;
    }
}
