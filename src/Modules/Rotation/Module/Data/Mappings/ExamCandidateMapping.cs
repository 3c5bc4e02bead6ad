using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class ExamCandidateMapping : IEntityTypeConfiguration<ExamCandidate>
{
    public void Configure(EntityTypeBuilder<ExamCandidate> candidate)
    {
        candidate.ToTable("exam_candidates");
        candidate.HasKey(c => c.EntrantId);
        candidate.HasOne<Entrant>().WithOne().HasForeignKey<ExamCandidate>(c => c.EntrantId).OnDelete(DeleteBehavior.Restrict);
        candidate.HasIndex(c => new { c.RoundId, c.Admission }).IsUnique().HasDatabaseName("ux_exam_candidates_admission");
        candidate.HasIndex(c => new { c.RoundId, c.Room, c.Seat }).IsUnique().HasDatabaseName("ux_exam_candidates_seat");
    }
}
