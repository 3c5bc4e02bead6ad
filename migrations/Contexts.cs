using Microsoft.EntityFrameworkCore;
using Npgsql;
using Workforce.Platform.Data;

namespace Workforce.Migrations;

internal static class Contexts
{
    public static TDb Create<TDb>(NpgsqlDataSource source, string schema) where TDb : DbContext =>
        (TDb)Create(typeof(TDb), source, schema);

    public static DbContext Create(Type context, NpgsqlDataSource source, string schema)
    {
        var options = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(context))!;
        return (DbContext)Activator.CreateInstance(context, options.UseWorkforce(source, schema).Options)!;
    }
}
