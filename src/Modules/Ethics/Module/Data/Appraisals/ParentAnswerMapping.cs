using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Appraisals;

namespace Workforce.Ethics.Data.Appraisals;

internal sealed class ParentAnswerMapping : IEntityTypeConfiguration<ParentAnswer>
{
    public void Configure(EntityTypeBuilder<ParentAnswer> answer)
    {
        answer.ToTable("parent_answers");
        answer.Property(a => a.Yes).IsJson();
        // Without places in its name, so that COPY knows the type.
        answer.Property(a => a.Score).HasColumnType("numeric");
        answer.HasOne<ParentSurvey>().WithMany().HasForeignKey(a => a.SurveyId).OnDelete(DeleteBehavior.Restrict);
        answer.HasIndex(a => a.SurveyId);
    }
}
