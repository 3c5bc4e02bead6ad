using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;

namespace Workforce.Platform.Units;

internal static class StaleEdit
{
    /// <summary>The row was read afresh, so its original values are theirs; what the form set on top is yours.</summary>
    public static StaleEditException Of(DbUpdateConcurrencyException lost) => new(lost.Entries
        .SelectMany(entry => entry.Properties).Where(p => p.IsModified && !p.Metadata.IsConcurrencyToken && !Equals(p.OriginalValue, p.CurrentValue))
        .Select(p => new StaleField(p.Metadata.Name, $"{p.OriginalValue}", $"{p.CurrentValue}")).ToList());
}
