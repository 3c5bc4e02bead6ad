using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class ScoreContestMapping : IEntityTypeConfiguration<ScoreContest>
{
    public void Configure(EntityTypeBuilder<ScoreContest> contest)
    {
        contest.ToTable("score_contests");
        contest.Property(c => c.Version).IsRowVersion();
        contest.HasOne<Score>().WithMany().HasForeignKey(c => new { c.EntrantId, c.PostId }).OnDelete(DeleteBehavior.Restrict);
        // One question at a time about one score.
        contest.HasIndex(c => new { c.EntrantId, c.PostId }).IsUnique().HasFilter("state = 'Open'").HasDatabaseName("ux_score_contests_open");
        contest.HasIndex(c => new { c.RoundId, c.State });
    }
}
