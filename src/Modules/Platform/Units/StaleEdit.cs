using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;

namespace Workforce.Platform.Units;

internal static class StaleEdit
{
    /// <summary>The row was read afresh, so its original values are theirs; what the form set on top is yours.</summary>
    public static StaleEditException Of(DbUpdateConcurrencyException lost) => new(lost.Entries
        .SelectMany(entry => entry.Properties.Concat(entry.ComplexProperties.SelectMany(c => c.Properties)))
        .Where(p => p.IsModified && !p.Metadata.IsConcurrencyToken && !Equals(p.OriginalValue, p.CurrentValue))
        .Select(p => new StaleField(p.Metadata.Name, Show(p.OriginalValue), Show(p.CurrentValue))).ToList());

    // As forms write it: instants as Chinese wall-clock time.
    private static string Show(object? value) => value switch
    {
        DateTimeOffset instant => instant.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };
}
