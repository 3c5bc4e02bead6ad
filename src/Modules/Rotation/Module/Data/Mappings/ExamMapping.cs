using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class ExamMapping : IEntityTypeConfiguration<Exam>
{
    public void Configure(EntityTypeBuilder<Exam> exam)
    {
        exam.ToTable("exams");
        exam.HasKey(e => e.RoundId).HasName("pk_exams");
        exam.Property(e => e.Version).IsRowVersion();
        exam.Property(e => e.Sittings).IsJson();
        exam.Property(e => e.Rooms).IsJson();
        exam.HasOne<Round>().WithOne().HasForeignKey<Exam>(e => e.RoundId).OnDelete(DeleteBehavior.Restrict);
    }
}
