using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class RoundSchoolMapping : IEntityTypeConfiguration<RoundSchool>
{
    public void Configure(EntityTypeBuilder<RoundSchool> school)
    {
        school.ToTable("round_schools");
        school.HasKey(s => new { s.RoundId, s.School });
        school.HasOne<Round>().WithMany().HasForeignKey(s => s.RoundId).OnDelete(DeleteBehavior.Cascade);
        school.HasIndex(s => new { s.RoundId, s.Name });
    }
}
