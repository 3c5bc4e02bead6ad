using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Appraisals;

namespace Workforce.Ethics.Data.Appraisals;

internal sealed class ParentSlipMapping : IEntityTypeConfiguration<ParentSlip>
{
    public void Configure(EntityTypeBuilder<ParentSlip> slip)
    {
        slip.ToTable("parent_slips");
        slip.HasKey(s => s.Hash);
        slip.HasOne<ParentSurvey>().WithMany().HasForeignKey(s => s.SurveyId).OnDelete(DeleteBehavior.Cascade);
        slip.HasIndex(s => s.SurveyId);
    }
}
