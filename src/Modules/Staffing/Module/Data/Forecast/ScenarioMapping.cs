using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Data.Forecast;

internal sealed class ScenarioMapping : IEntityTypeConfiguration<Scenario>
{
    public void Configure(EntityTypeBuilder<Scenario> row)
    {
        row.ToTable("scenarios");
        row.Property(s => s.Inputs).IsJson();
        row.HasIndex(s => new { s.DistrictId, s.Name }).IsUnique().HasDatabaseName("ux_scenarios_name");
    }
}
