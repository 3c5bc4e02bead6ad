using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class ObjectionMapping : IEntityTypeConfiguration<Objection>
{
    public void Configure(EntityTypeBuilder<Objection> objection)
    {
        objection.ToTable("objections");
        objection.Property(o => o.Version).IsRowVersion();
        objection.HasOne<Notice>().WithMany().HasForeignKey(o => o.NoticeId).OnDelete(DeleteBehavior.Restrict);
        objection.HasOne<Entrant>().WithMany().HasForeignKey(o => o.EntrantId).OnDelete(DeleteBehavior.Restrict);
        objection.HasIndex(o => new { o.RoundId, o.State });
    }
}
