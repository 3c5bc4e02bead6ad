using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Study;

namespace Workforce.Ethics.Data.Study;

internal sealed class StudySessionMapping : IEntityTypeConfiguration<StudySession>
{
    public void Configure(EntityTypeBuilder<StudySession> session)
    {
        session.ToTable("study_sessions", table => table.HasCheckConstraint("ck_study_sessions_hours", "hours > 0"));
        session.Property(s => s.Hours).HasPrecision(5, 1);
        session.HasIndex(s => new { s.DistrictId, s.SchoolYear, s.Kind });
        session.HasIndex(s => s.SchoolId);
    }
}
