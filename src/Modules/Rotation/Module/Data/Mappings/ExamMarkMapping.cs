using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class ExamMarkMapping : IEntityTypeConfiguration<ExamMark>
{
    public void Configure(EntityTypeBuilder<ExamMark> mark)
    {
        mark.ToTable("exam_marks");
        mark.HasKey(m => new { m.EntrantId, m.Part }).HasName("pk_exam_marks");
        mark.Property(m => m.Version).IsRowVersion();
        mark.Property(m => m.First).IsJson();
        mark.Property(m => m.Second).IsJson();
        mark.Property(m => m.Corrected).IsJson();
        mark.HasOne<ExamCandidate>().WithMany().HasForeignKey(m => m.EntrantId).OnDelete(DeleteBehavior.Restrict);
        mark.HasIndex(m => m.RoundId);
    }
}
