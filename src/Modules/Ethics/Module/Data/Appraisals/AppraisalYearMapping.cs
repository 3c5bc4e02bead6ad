using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Appraisals;

namespace Workforce.Ethics.Data.Appraisals;

internal sealed class AppraisalYearMapping : IEntityTypeConfiguration<AppraisalYear>
{
    public void Configure(EntityTypeBuilder<AppraisalYear> year)
    {
        year.ToTable("appraisal_years");
        year.Property(y => y.Version).IsRowVersion();
        year.Property(y => y.Scheme).IsJson();
        year.HasIndex(y => new { y.DistrictId, y.Year }).IsUnique().HasDatabaseName("ux_appraisal_years_year");
    }
}
