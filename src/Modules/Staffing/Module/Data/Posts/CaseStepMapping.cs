using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Staffing.Domain.Cases;

namespace Workforce.Staffing.Data.Posts;

internal sealed class CaseStepMapping : IEntityTypeConfiguration<CaseStep>
{
    public void Configure(EntityTypeBuilder<CaseStep> row)
    {
        row.ToTable("case_steps");
        row.HasIndex(r => new { r.CaseId, r.At });
    }
}
