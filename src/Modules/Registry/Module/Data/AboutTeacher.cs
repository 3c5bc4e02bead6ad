using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Data;

internal static class AboutTeacher
{
    /// <summary>What every row of a teacher's history has in common: it goes with her, and is found by her.</summary>
    public static void BelongsToTeacher<T>(this EntityTypeBuilder<T> row) where T : class, IAboutTeacher =>
        row.HasOne<Teacher>().WithMany().HasForeignKey(r => r.TeacherId).OnDelete(DeleteBehavior.Cascade);
}
