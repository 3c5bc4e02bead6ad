using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class CutoffMapping : IEntityTypeConfiguration<Cutoff>
{
    public void Configure(EntityTypeBuilder<Cutoff> cutoff)
    {
        cutoff.ToTable("cutoffs");
        cutoff.HasKey(c => new { c.RunId, c.PostId });
        cutoff.HasOne<Run>().WithMany().HasForeignKey(c => c.RunId).OnDelete(DeleteBehavior.Cascade);
        cutoff.HasOne<Post>().WithMany().HasForeignKey(c => c.PostId).OnDelete(DeleteBehavior.Restrict);
    }
}
