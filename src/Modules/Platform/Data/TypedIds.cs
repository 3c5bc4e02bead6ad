using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Workforce.Platform.Data;

/// <summary>Stores every <c>readonly record struct XxxId(Guid Value)</c> that a module can see as a plain uuid.</summary>
internal static class TypedIds
{
    public static void Configure(ModelConfigurationBuilder configuration, Assembly module)
    {
        var contracts = module.GetReferencedAssemblies().Where(a => a.Name!.StartsWith("Workforce.") && a.Name.EndsWith(".Contracts")).Select(Assembly.Load);
        foreach (var id in contracts.Append(module).SelectMany(a => a.GetTypes()).Where(IsId))
            configuration.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
    }

    private static bool IsId(Type type) => type is { IsValueType: true, IsGenericType: false } && type.Name.EndsWith("Id") && type.GetProperty("Value")?.PropertyType == typeof(Guid);
}

internal sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(ToGuid, FromGuid) where TId : struct
{
    private static readonly Expression<Func<TId, Guid>> ToGuid = Read();
    private static readonly Expression<Func<Guid, TId>> FromGuid = Make();

    private static Expression<Func<TId, Guid>> Read()
    {
        var id = Expression.Parameter(typeof(TId));
        return Expression.Lambda<Func<TId, Guid>>(Expression.Property(id, "Value"), id);
    }

    private static Expression<Func<Guid, TId>> Make()
    {
        var value = Expression.Parameter(typeof(Guid));
        return Expression.Lambda<Func<Guid, TId>>(Expression.New(typeof(TId).GetConstructor([typeof(Guid)])!, value), value);
    }
}
