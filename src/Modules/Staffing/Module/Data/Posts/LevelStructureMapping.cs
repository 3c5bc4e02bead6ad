using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Staffing.Domain.Posts;

namespace Workforce.Staffing.Data.Posts;

internal sealed class LevelStructureMapping : IEntityTypeConfiguration<LevelStructure>
{
    public void Configure(EntityTypeBuilder<LevelStructure> row)
    {
        row.ToTable("level_structures");
        row.HasMany(r => r.Posts).WithOne().HasForeignKey(p => p.StructureId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => new { r.SchoolId, r.ValidFrom }).IsUnique().HasDatabaseName("ux_level_structures_day");
        row.HasIndex(r => r.DistrictId);
        row.Ignore(r => r.ByLevel);
    }
}
