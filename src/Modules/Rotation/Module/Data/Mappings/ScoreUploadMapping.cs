using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class ScoreUploadMapping : IEntityTypeConfiguration<ScoreUpload>
{
    public void Configure(EntityTypeBuilder<ScoreUpload> upload)
    {
        upload.ToTable("score_uploads");
        upload.Property(u => u.Version).IsRowVersion();
        upload.Property(u => u.Lines).IsJson();
        upload.HasOne<Round>().WithMany().HasForeignKey(u => u.RoundId).OnDelete(DeleteBehavior.Restrict);
        upload.HasIndex(u => new { u.RoundId, u.SchoolId, u.UploadedAt });
    }
}
