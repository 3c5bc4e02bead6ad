using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Inspections;

namespace Workforce.Ethics.Data.Inspections;

internal sealed class WeeklyReportMapping : IEntityTypeConfiguration<WeeklyReport>
{
    public void Configure(EntityTypeBuilder<WeeklyReport> report)
    {
        report.ToTable("weekly_reports");
        report.Property(r => r.Version).IsRowVersion();
        report.HasIndex(r => new { r.DistrictId, r.Monday }).IsUnique().HasDatabaseName("ux_weekly_reports_monday");
    }
}
