using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class MarkUploadMapping : IEntityTypeConfiguration<MarkUpload>
{
    public void Configure(EntityTypeBuilder<MarkUpload> upload)
    {
        upload.ToTable("mark_uploads");
        upload.Property(u => u.Version).IsRowVersion();
        upload.Property(u => u.Lines).IsJson();
        upload.HasOne<Round>().WithMany().HasForeignKey(u => u.RoundId).OnDelete(DeleteBehavior.Restrict);
        upload.HasIndex(u => new { u.RoundId, u.UploadedAt });
    }
}
