using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class RegistrationWindowMapping : IEntityTypeConfiguration<RegistrationWindow>
{
    public void Configure(EntityTypeBuilder<RegistrationWindow> window)
    {
        window.ToTable("registration_windows");
        window.HasKey(w => w.RoundId).HasName("pk_registration_windows");
        window.Property(w => w.Version).IsRowVersion();
        window.HasOne<Round>().WithOne().HasForeignKey<RegistrationWindow>(w => w.RoundId).OnDelete(DeleteBehavior.Restrict);
    }
}
