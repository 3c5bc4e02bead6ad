using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.InSchool;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class PostedTableMapping : IEntityTypeConfiguration<PostedTable>
{
    public void Configure(EntityTypeBuilder<PostedTable> table)
    {
        table.ToTable("in_school_posted");
        table.HasOne<Competition>().WithMany().HasForeignKey(t => t.CompetitionId).OnDelete(DeleteBehavior.Restrict);
        table.HasIndex(t => new { t.CompetitionId, t.Kind, t.Number }).IsUnique().HasDatabaseName("ux_in_school_posted_number");
        table.HasIndex(t => t.RoundId);
    }
}
