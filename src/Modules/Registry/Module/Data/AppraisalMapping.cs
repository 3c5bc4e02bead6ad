using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Data;

internal sealed class AppraisalMapping : IEntityTypeConfiguration<Appraisal>
{
    public void Configure(EntityTypeBuilder<Appraisal> row)
    {
        row.BelongsToTeacher();
        row.HasIndex(r => new { r.TeacherId, r.Year }).IsUnique().HasDatabaseName("ux_appraisals_year");
    }
}
