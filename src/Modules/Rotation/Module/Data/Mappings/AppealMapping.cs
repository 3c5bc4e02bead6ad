using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain.Appeals;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class AppealMapping : IEntityTypeConfiguration<Appeal>
{
    public void Configure(EntityTypeBuilder<Appeal> appeal)
    {
        appeal.ToTable("appeals");
        appeal.Property(a => a.Version).IsRowVersion();
        appeal.Property(a => a.Clock).IsJson();
        appeal.HasOne<Appeal>().WithMany().HasForeignKey(a => a.AfterId).OnDelete(DeleteBehavior.Restrict);
        appeal.HasIndex(a => new { a.DistrictId, a.State });
        appeal.HasIndex(a => a.TeacherId);
        // One at a time on each track about the same thing.
        appeal.HasIndex(a => new { a.TeacherId, a.Track, a.About }).IsUnique().HasFilter("state in ('Filed', 'Accepted')").HasDatabaseName("ux_appeals_open");
    }
}
