using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Data.Forecast;

internal sealed class ExpectationMapping : IEntityTypeConfiguration<Expectation>
{
    public void Configure(EntityTypeBuilder<Expectation> row)
    {
        row.ToTable("expectations", table => table.HasCheckConstraint("ck_expectations_number", "number >= 0"));
        row.Property(e => e.Version).IsRowVersion();
        row.HasIndex(e => new { e.DistrictId, e.Kind, e.Year }).IsUnique().HasDatabaseName("ux_expectations_year");
    }
}
