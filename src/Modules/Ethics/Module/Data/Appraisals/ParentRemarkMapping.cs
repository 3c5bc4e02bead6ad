using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Appraisals;

namespace Workforce.Ethics.Data.Appraisals;

internal sealed class ParentRemarkMapping : IEntityTypeConfiguration<ParentRemark>
{
    public void Configure(EntityTypeBuilder<ParentRemark> remark)
    {
        remark.ToTable("parent_remarks");
        remark.HasOne<ParentSurvey>().WithMany().HasForeignKey(r => r.SurveyId).OnDelete(DeleteBehavior.Restrict);
        remark.HasIndex(r => r.SurveyId);
    }
}
