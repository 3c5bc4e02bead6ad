using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class NoticeMapping : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.ToTable("notices");
        notice.Property(n => n.Length).IsJson();
        notice.HasOne<Round>().WithMany().HasForeignKey(n => n.RoundId).OnDelete(DeleteBehavior.Restrict);
        notice.HasOne<Run>().WithMany().HasForeignKey(n => n.RunId).OnDelete(DeleteBehavior.Restrict);
        notice.HasIndex(n => n.RoundId).IsUnique().HasFilter("replaced_at is null").HasDatabaseName("ux_notices_current");
    }
}
