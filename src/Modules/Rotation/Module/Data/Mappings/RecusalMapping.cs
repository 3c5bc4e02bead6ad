using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.InSchool;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class RecusalMapping : IEntityTypeConfiguration<Recusal>
{
    public void Configure(EntityTypeBuilder<Recusal> recusal)
    {
        recusal.ToTable("in_school_recusals");
        recusal.HasKey(r => new { r.MemberId, r.ApplicantId });
        recusal.Property(r => r.Version).IsRowVersion();
        recusal.HasOne<PanelMember>().WithMany().HasForeignKey(r => r.MemberId).OnDelete(DeleteBehavior.Cascade);
        recusal.HasOne<Application>().WithMany().HasForeignKey(r => r.ApplicantId).OnDelete(DeleteBehavior.Restrict);
        recusal.HasIndex(r => r.CompetitionId);
        recusal.HasIndex(r => r.TeacherId);
    }
}
