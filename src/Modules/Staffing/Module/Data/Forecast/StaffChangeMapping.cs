using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Data.Forecast;

internal sealed class StaffChangeMapping : IEntityTypeConfiguration<StaffChange>
{
    public void Configure(EntityTypeBuilder<StaffChange> row)
    {
        row.ToTable("staff_changes", table => table.HasCheckConstraint("ck_staff_changes_people", "people <> 0"));
        row.HasIndex(c => c.DistrictId);
    }
}
