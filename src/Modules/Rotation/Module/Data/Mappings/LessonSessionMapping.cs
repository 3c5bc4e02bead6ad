using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Lessons;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class LessonSessionMapping : IEntityTypeConfiguration<LessonSession>
{
    public void Configure(EntityTypeBuilder<LessonSession> session)
    {
        session.ToTable("lesson_sessions");
        session.Property(s => s.Version).IsRowVersion();
        session.Property(s => s.Judges).IsJson();
        session.HasOne<Round>().WithMany().HasForeignKey(s => s.RoundId).OnDelete(DeleteBehavior.Restrict);
        session.HasIndex(s => new { s.RoundId, s.Stage, s.Subject }).IsUnique().HasDatabaseName("ux_lesson_sessions_subject");
    }
}
