using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class OutRestrictionMapping : IEntityTypeConfiguration<OutRestriction>
{
    public void Configure(EntityTypeBuilder<OutRestriction> restriction)
    {
        restriction.ToTable("out_restrictions");
        restriction.HasOne<Round>().WithMany().HasForeignKey(r => r.RoundId).OnDelete(DeleteBehavior.Restrict);
        restriction.HasIndex(r => r.RoundId);
    }
}
