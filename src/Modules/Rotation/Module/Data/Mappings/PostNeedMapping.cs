using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.PostPlans;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class PostNeedMapping : IEntityTypeConfiguration<PostNeed>
{
    public void Configure(EntityTypeBuilder<PostNeed> need)
    {
        need.ToTable("post_needs", table => table.HasCheckConstraint("ck_post_needs_seats", "seats >= 0"));
        need.Ignore(n => n.Thousandths);
        need.Property(n => n.Periods).HasColumnType("numeric(8,2)");
        need.Property(n => n.Load).HasColumnType("numeric(8,2)");
        need.Property(n => n.Typed).HasColumnName("need").HasColumnType("numeric(8,3)");
        need.HasOne<Round>().WithMany().HasForeignKey(n => n.RoundId).OnDelete(DeleteBehavior.Restrict);
        need.HasIndex(n => new { n.RoundId, n.SchoolId, n.Stage, n.Subject, n.Level }).IsUnique().AreNullsDistinct(false).HasDatabaseName("ux_post_needs_place");
    }
}
