using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Data.Forecast;

internal sealed class ForecastRunMapping : IEntityTypeConfiguration<ForecastRun>
{
    public void Configure(EntityTypeBuilder<ForecastRun> row)
    {
        row.ToTable("forecast_runs");
        row.Property(r => r.Figures).IsJson();
        row.Property(r => r.Standard).IsJson();
        row.HasIndex(r => new { r.DistrictId, r.SchoolYear }).IsUnique().HasDatabaseName("ux_forecast_runs_year");
    }
}
