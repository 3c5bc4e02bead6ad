using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.InSchool;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class PanelMemberMapping : IEntityTypeConfiguration<PanelMember>
{
    public void Configure(EntityTypeBuilder<PanelMember> member)
    {
        member.ToTable("in_school_panel");
        member.Property(m => m.Version).IsRowVersion();
        member.HasOne<Competition>().WithMany().HasForeignKey(m => m.CompetitionId).OnDelete(DeleteBehavior.Restrict);
        member.HasIndex(m => new { m.CompetitionId, m.Name, m.TeacherId }).IsUnique().HasDatabaseName("ux_in_school_panel_member");
    }
}
