using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exemptions;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class ExemptionMapping : IEntityTypeConfiguration<Exemption>
{
    public void Configure(EntityTypeBuilder<Exemption> exemption)
    {
        exemption.ToTable("exemptions");
        exemption.Property(e => e.Version).IsRowVersion();
        exemption.Property(e => e.Ground).IsJson();
        exemption.HasOne<Round>().WithMany().HasForeignKey(e => e.RoundId).OnDelete(DeleteBehavior.Restrict);
        exemption.HasIndex(e => new { e.RoundId, e.TeacherId }).IsUnique().HasDatabaseName("ux_exemptions_teacher");
        exemption.HasIndex(e => new { e.RoundId, e.SchoolId });
    }
}
