using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class AdjustmentSeatsMapping : IEntityTypeConfiguration<AdjustmentSeats>
{
    public void Configure(EntityTypeBuilder<AdjustmentSeats> seats)
    {
        seats.ToTable("adjustment_seats");
        seats.HasKey(s => new { s.AdjustmentId, s.PostId });
        seats.HasOne<Adjustment>().WithMany().HasForeignKey(s => s.AdjustmentId).OnDelete(DeleteBehavior.Restrict);
        seats.HasOne<Post>().WithMany().HasForeignKey(s => s.PostId).OnDelete(DeleteBehavior.Restrict);
    }
}
