using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Staffing.Domain.Enrolments;

namespace Workforce.Staffing.Data.Mappings;

internal sealed class EnrolmentReturnMapping : IEntityTypeConfiguration<EnrolmentReturn>
{
    public void Configure(EntityTypeBuilder<EnrolmentReturn> form)
    {
        form.ToTable("enrolment_returns");
        form.Property(r => r.Version).IsRowVersion();
        form.HasMany(r => r.Lines).WithOne().HasForeignKey(l => l.ReturnId).OnDelete(DeleteBehavior.Cascade);
        form.HasIndex(r => new { r.SchoolId, r.SchoolYear, r.Number }).IsUnique().HasDatabaseName("ux_enrolment_returns_number");
        form.HasIndex(r => new { r.SchoolId, r.SchoolYear }).IsUnique().HasFilter("state = 'Confirmed'").HasDatabaseName("ux_enrolment_returns_confirmed");
        form.HasIndex(r => new { r.DistrictId, r.SchoolYear, r.State });
    }
}
