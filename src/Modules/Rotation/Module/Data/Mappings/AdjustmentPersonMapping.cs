using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class AdjustmentPersonMapping : IEntityTypeConfiguration<AdjustmentPerson>
{
    public void Configure(EntityTypeBuilder<AdjustmentPerson> person)
    {
        person.ToTable("adjustment_people");
        person.HasKey(p => new { p.AdjustmentId, p.EntrantId });
        person.Property(p => p.Protections).IsJson();
        person.HasOne<Adjustment>().WithMany().HasForeignKey(p => p.AdjustmentId).OnDelete(DeleteBehavior.Restrict);
        person.HasOne<Entrant>().WithMany().HasForeignKey(p => p.EntrantId).OnDelete(DeleteBehavior.Restrict);
    }
}
