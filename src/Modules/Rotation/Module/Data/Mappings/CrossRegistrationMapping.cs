using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class CrossRegistrationMapping : IEntityTypeConfiguration<CrossRegistration>
{
    public void Configure(EntityTypeBuilder<CrossRegistration> registration)
    {
        registration.ToTable("cross_registrations");
        registration.Property(r => r.Version).IsRowVersion();
        registration.HasOne<Round>().WithMany().HasForeignKey(r => r.RoundId).OnDelete(DeleteBehavior.Restrict);
        registration.HasIndex(r => new { r.RoundId, r.TeacherId }).IsUnique().HasDatabaseName("ux_cross_registrations_teacher");
        registration.HasIndex(r => new { r.RoundId, r.SchoolId });
    }
}
