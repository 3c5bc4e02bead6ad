using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Data.Forecast;

internal sealed class ForecastSchoolMapping : IEntityTypeConfiguration<ForecastSchool>
{
    public void Configure(EntityTypeBuilder<ForecastSchool> row)
    {
        row.ToTable("forecast_schools");
        row.HasKey(s => new { s.RunId, s.SchoolId });
        row.Property(s => s.Granted).IsJson();
        row.Property(s => s.Totals).IsJson();
        row.Property(s => s.Stages).IsJson();
        row.HasOne<ForecastRun>().WithMany().HasForeignKey(s => s.RunId).OnDelete(DeleteBehavior.Cascade);
    }
}
