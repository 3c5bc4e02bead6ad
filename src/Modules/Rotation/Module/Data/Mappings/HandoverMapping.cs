using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Handovers;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class HandoverMapping : IEntityTypeConfiguration<Handover>
{
    public void Configure(EntityTypeBuilder<Handover> handover)
    {
        handover.ToTable("handovers");
        handover.Property(h => h.Version).IsRowVersion();
        handover.Property(h => h.Checks).IsJson();
        handover.HasOne<Round>().WithMany().HasForeignKey(h => h.RoundId).OnDelete(DeleteBehavior.Restrict);
        handover.HasOne<Entrant>().WithMany().HasForeignKey(h => h.EntrantId).OnDelete(DeleteBehavior.Restrict);
        handover.HasIndex(h => new { h.RoundId, h.EntrantId, h.Side }).IsUnique().HasDatabaseName("ux_handovers_person");
        handover.HasIndex(h => new { h.RoundId, h.SchoolId });
    }
}
