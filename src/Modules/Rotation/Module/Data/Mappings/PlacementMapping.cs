using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class PlacementMapping : IEntityTypeConfiguration<Placement>
{
    public void Configure(EntityTypeBuilder<Placement> placement)
    {
        placement.ToTable("placements");
        placement.HasKey(p => new { p.RunId, p.EntrantId });
        placement.HasOne<Run>().WithMany().HasForeignKey(p => p.RunId).OnDelete(DeleteBehavior.Cascade);
        placement.HasOne<Entrant>().WithMany().HasForeignKey(p => p.EntrantId).OnDelete(DeleteBehavior.Restrict);
        placement.HasOne<Post>().WithMany().HasForeignKey(p => p.PostId).OnDelete(DeleteBehavior.Restrict);
        placement.HasIndex(p => new { p.RunId, p.PostId });
    }
}
