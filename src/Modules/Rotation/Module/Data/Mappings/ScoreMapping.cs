using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class ScoreMapping : IEntityTypeConfiguration<Score>
{
    public void Configure(EntityTypeBuilder<Score> score)
    {
        score.ToTable("scores", table => table.HasCheckConstraint("ck_scores_total", "total >= 0"));
        score.HasKey(s => new { s.EntrantId, s.PostId });
        score.Property(s => s.Version).IsRowVersion();
        score.Property(s => s.Items).IsJson();
        score.HasOne<Entrant>().WithMany().HasForeignKey(s => s.EntrantId).OnDelete(DeleteBehavior.Restrict);
        score.HasOne<Post>().WithMany().HasForeignKey(s => s.PostId).OnDelete(DeleteBehavior.Restrict);
        score.HasIndex(s => s.PostId);
        score.HasIndex(s => s.RoundId);
    }
}
