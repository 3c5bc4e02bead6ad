using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class SchoolDistanceMapping : IEntityTypeConfiguration<SchoolDistance>
{
    public void Configure(EntityTypeBuilder<SchoolDistance> distance)
    {
        distance.ToTable("school_distances");
        distance.HasOne<Round>().WithMany().HasForeignKey(d => d.RoundId).OnDelete(DeleteBehavior.Restrict);
        distance.HasIndex(d => new { d.RoundId, d.FromSchool, d.ToSchool }).IsUnique().HasDatabaseName("ux_school_distances_pair");
    }
}
