using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Workforce.Platform.Sheets.Imports;

public static class ImportMapping
{
    /// <summary>Puts the tables imports and import_rows into the module's own schema. Call it in OnModelCreating.</summary>
    public static void MapsImports(this ModelBuilder model)
    {
        model.Entity<Import>(import =>
        {
            import.ToTable("imports");
            import.Property(i => i.Version).IsRowVersion();
            import.Property(i => i.RefusalArguments).HasColumnType("jsonb").HasConversion(new AsJson<IReadOnlyList<string>>(), AsJson<IReadOnlyList<string>>.Comparer);
            import.Property(i => i.Summary).HasColumnType("jsonb").HasConversion(new AsJson<ImportSummary>(), AsJson<ImportSummary>.Comparer);
            import.HasIndex(i => new { i.DistrictId, i.UploadedAt });
        });
        model.Entity<ImportRow>(row =>
        {
            row.ToTable("import_rows");
            row.HasKey(r => new { r.ImportId, r.Sheet, r.Number, r.Part });
            row.HasOne<Import>().WithMany().HasForeignKey(r => r.ImportId).OnDelete(DeleteBehavior.Cascade);
            row.HasIndex(r => new { r.ImportId, r.Result });
            row.Property(r => r.Given).HasColumnType("jsonb");
            row.Property(r => r.Resolved).HasColumnType("jsonb");
            row.Property(r => r.Old).HasColumnType("jsonb");
            row.Property(r => r.OldShown).HasColumnType("jsonb");
            row.Property(r => r.Faults).HasColumnType("jsonb");
        });
    }

    private sealed class AsJson<T>() : ValueConverter<T, string>(v => JsonSerializer.Serialize(v, JsonSerializerOptions.Default), s => JsonSerializer.Deserialize<T>(s, JsonSerializerOptions.Default)!)
    {
        public static ValueComparer<T> Comparer { get; } = new((a, b) => ReferenceEquals(a, b), v => v!.GetHashCode(), v => v);
    }
}
