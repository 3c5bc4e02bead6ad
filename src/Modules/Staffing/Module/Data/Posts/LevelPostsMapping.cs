using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Staffing.Domain.Posts;

namespace Workforce.Staffing.Data.Posts;

internal sealed class LevelPostsMapping : IEntityTypeConfiguration<LevelPosts>
{
    public void Configure(EntityTypeBuilder<LevelPosts> row)
    {
        row.ToTable("level_posts", table => table.HasCheckConstraint("ck_level_posts_level", "level between 1 and 13 and posts > 0"));
        row.HasKey(r => new { r.StructureId, r.Level });
    }
}
