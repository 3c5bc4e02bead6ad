using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Appraisals;

namespace Workforce.Ethics.Data.Appraisals;

internal sealed class AppraisalSchoolMapping : IEntityTypeConfiguration<AppraisalSchool>
{
    public void Configure(EntityTypeBuilder<AppraisalSchool> school)
    {
        school.ToTable("appraisal_schools");
        school.HasKey(s => new { s.YearId, s.SchoolId });
        school.Property(s => s.Version).IsRowVersion();
        school.HasOne<AppraisalYear>().WithMany().HasForeignKey(s => s.YearId).OnDelete(DeleteBehavior.Restrict);
    }
}
