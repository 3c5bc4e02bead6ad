using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.InSchool;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class CompetitionMapping : IEntityTypeConfiguration<Competition>
{
    public void Configure(EntityTypeBuilder<Competition> competition)
    {
        competition.ToTable("in_school_competitions");
        competition.Property(c => c.Version).IsRowVersion();
        competition.Property(c => c.Records).IsJson();
        competition.Property(c => c.Rules).IsJson();
        competition.Property(c => c.Lots).IsJson();
        competition.HasOne<Round>().WithMany().HasForeignKey(c => c.RoundId).OnDelete(DeleteBehavior.Restrict);
        competition.HasIndex(c => new { c.RoundId, c.SchoolId }).IsUnique().HasFilter("dropped_at is null").HasDatabaseName("ux_in_school_competitions_school");
    }
}
