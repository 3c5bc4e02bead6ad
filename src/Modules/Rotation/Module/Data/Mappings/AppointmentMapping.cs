using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class AppointmentMapping : IEntityTypeConfiguration<Appointment>
{
    public void Configure(EntityTypeBuilder<Appointment> appointment)
    {
        appointment.ToTable("appointments");
        appointment.HasOne<Round>().WithMany().HasForeignKey(a => a.RoundId).OnDelete(DeleteBehavior.Restrict);
        appointment.HasOne<Entrant>().WithMany().HasForeignKey(a => a.EntrantId).OnDelete(DeleteBehavior.Restrict);
        appointment.HasIndex(a => new { a.RoundId, a.Number }).IsUnique().HasDatabaseName("ux_appointments_number");
        appointment.HasIndex(a => new { a.RoundId, a.EntrantId }).IsUnique().HasDatabaseName("ux_appointments_entrant");
    }
}
