using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Workforce.Platform.Data;

namespace Workforce.Platform.Changes;

internal static class ChangeLog
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One entry for each thing that really changed; none when values were set to what they were.</summary>
    public static IReadOnlyList<ChangeLogEntry> Describe(ModuleDbContext db, Change change) => db.ChangeTracker.Entries()
        .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && !e.Metadata.ClrType.IsDefined(typeof(NotLoggedAttribute), true))
        .Select(e => Describe(e, change)).OfType<ChangeLogEntry>().ToList();

    private static ChangeLogEntry? Describe(EntityEntry entry, Change change)
    {
        var told = entry.Properties.Where(p => !p.Metadata.IsConcurrencyToken && p.Metadata.PropertyInfo?.IsDefined(typeof(NotLoggedAttribute), true) != true
            && (entry.State != EntityState.Modified || p.IsModified && !Equals(p.OriginalValue, p.CurrentValue))).ToList();
        if (told.Count == 0)
            return null;
        return new ChangeLogEntry
        {
            At = change.At,
            AccountId = change.By.AccountId,
            ActorName = change.By.Name,
            Role = change.By.Role.ToString(),
            StandsInFor = change.By.StandsInFor,
            Kind = entry.State.ToString(),
            Subject = entry.Metadata.GetTableName() ?? entry.Metadata.ClrType.Name,
            SubjectId = string.Join('/', entry.Metadata.FindPrimaryKey()!.Properties.Select(k => Stored(entry.Property(k), current: true))),
            Reason = change.Reason,
            EvidenceFileId = change.EvidenceFileId,
            DistrictId = Place(entry, "district_id"),
            SchoolId = Place(entry, "school_id"),
            TeacherId = Place(entry, "teacher_id"),
            Old = entry.State == EntityState.Added ? null : State(told, current: false),
            New = entry.State == EntityState.Deleted ? null : State(told, current: true),
        };
    }

    private static string State(IEnumerable<PropertyEntry> told, bool current) =>
        JsonSerializer.Serialize(told.ToDictionary(p => p.Metadata.Name, p => Stored(p, current)), Json);

    private static object? Stored(PropertyEntry property, bool current)
    {
        var value = current ? property.CurrentValue : property.OriginalValue;
        return property.Metadata.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
    }

    // By column, as row-level security does it: a key may have another name in the class.
    private static Guid? Place(EntityEntry entry, string column) =>
        entry.Metadata.GetProperties().FirstOrDefault(p => p.GetColumnName() == column) is { } place && Stored(entry.Property(place), current: true) is Guid id ? id : null;
}
