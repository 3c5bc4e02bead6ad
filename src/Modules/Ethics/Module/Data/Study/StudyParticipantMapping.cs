using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Study;

namespace Workforce.Ethics.Data.Study;

internal sealed class StudyParticipantMapping : IEntityTypeConfiguration<StudyParticipant>
{
    public void Configure(EntityTypeBuilder<StudyParticipant> participant)
    {
        participant.ToTable("study_participants");
        participant.HasKey(p => new { p.SessionId, p.TeacherId });
        participant.HasOne<StudySession>().WithMany().HasForeignKey(p => p.SessionId).OnDelete(DeleteBehavior.Cascade);
        participant.HasIndex(p => new { p.DistrictId, p.SchoolYear, p.Kind, p.TeacherId });
        participant.HasIndex(p => p.TeacherId);
    }
}
