using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class EntrantMapping : IEntityTypeConfiguration<Entrant>
{
    public void Configure(EntityTypeBuilder<Entrant> entrant)
    {
        entrant.ToTable("entrants");
        entrant.Property(e => e.Version).IsRowVersion();
        entrant.Property(e => e.Certificates).IsJson();
        entrant.Property(e => e.Facts).IsJson();
        entrant.HasOne<Round>().WithMany().HasForeignKey(e => e.RoundId).OnDelete(DeleteBehavior.Restrict);
        entrant.HasOne<Post>().WithMany().HasForeignKey(e => e.CurrentPostId).OnDelete(DeleteBehavior.Restrict);
        entrant.HasIndex(e => new { e.RoundId, e.TeacherId }).IsUnique().HasDatabaseName("ux_entrants_teacher");
        entrant.HasIndex(e => new { e.RoundId, e.Number }).IsUnique().HasDatabaseName("ux_entrants_number");
        entrant.HasIndex(e => new { e.RoundId, e.StaffNumber });
        entrant.HasIndex(e => e.TeacherId);
    }
}
