using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Data.Forecast;

internal sealed class HandRateMapping : IEntityTypeConfiguration<HandRate>
{
    public void Configure(EntityTypeBuilder<HandRate> row)
    {
        row.ToTable("hand_rates", table => table.HasCheckConstraint("ck_hand_rates_percent", "percent > 0 and percent <= 1000"));
        row.Property(r => r.Version).IsRowVersion();
        row.HasIndex(r => new { r.DistrictId, r.Stage, r.Grade }).IsUnique().HasDatabaseName("ux_hand_rates_grade");
    }
}
