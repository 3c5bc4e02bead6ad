using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class AdjustmentMapping : IEntityTypeConfiguration<Adjustment>
{
    public void Configure(EntityTypeBuilder<Adjustment> adjustment)
    {
        adjustment.ToTable("adjustments");
        adjustment.Property(a => a.Version).IsRowVersion();
        adjustment.Property(a => a.Terms).IsJson();
        adjustment.HasOne<Round>().WithMany().HasForeignKey(a => a.RoundId).OnDelete(DeleteBehavior.Restrict);
        adjustment.HasOne<Run>().WithMany().HasForeignKey(a => a.RunId).OnDelete(DeleteBehavior.Restrict);
        adjustment.HasIndex(a => a.RoundId).IsUnique().HasFilter("dropped_at is null").HasDatabaseName("ux_adjustments_current");
    }
}
