using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Contracts;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class EmploymentContractMapping : IEntityTypeConfiguration<EmploymentContract>
{
    public void Configure(EntityTypeBuilder<EmploymentContract> contract)
    {
        contract.ToTable("contracts");
        contract.Property(c => c.Version).IsRowVersion();
        contract.Property(c => c.Term).IsJson();
        contract.HasOne<Appointment>().WithMany().HasForeignKey(c => c.AppointmentId).OnDelete(DeleteBehavior.Restrict);
        contract.HasIndex(c => c.AppointmentId).IsUnique().HasDatabaseName("ux_contracts_appointment");
        contract.HasIndex(c => new { c.RoundId, c.SchoolId });
    }
}
