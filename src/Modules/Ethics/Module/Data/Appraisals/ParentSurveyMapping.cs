using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Appraisals;

namespace Workforce.Ethics.Data.Appraisals;

internal sealed class ParentSurveyMapping : IEntityTypeConfiguration<ParentSurvey>
{
    public void Configure(EntityTypeBuilder<ParentSurvey> survey)
    {
        survey.ToTable("parent_surveys");
        survey.Property(s => s.Version).IsRowVersion();
        survey.Property(s => s.Teachers).IsJson();
        survey.Property(s => s.Form).IsJson();
        survey.HasOne<AppraisalYear>().WithMany().HasForeignKey(s => s.YearId).OnDelete(DeleteBehavior.Restrict);
        survey.HasIndex(s => new { s.YearId, s.SchoolId, s.ClassName }).IsUnique().HasDatabaseName("ux_parent_surveys_class");
    }
}
