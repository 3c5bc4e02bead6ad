using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class PostMapping : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> post)
    {
        post.ToTable("posts", table => table.HasCheckConstraint("ck_posts_capacity", "capacity >= 0"));
        post.Property(p => p.Version).IsRowVersion();
        post.Ignore(p => p.Conditions);
        post.HasOne<Round>().WithMany().HasForeignKey(p => p.RoundId).OnDelete(DeleteBehavior.Restrict);
        post.HasIndex(p => new { p.RoundId, p.Code }).IsUnique().HasDatabaseName("ux_posts_code");
        post.HasIndex(p => new { p.RoundId, p.OfferedBy, p.Stage, p.Subject, p.Level }).IsUnique().AreNullsDistinct(false).HasDatabaseName("ux_posts_place");
    }
}
