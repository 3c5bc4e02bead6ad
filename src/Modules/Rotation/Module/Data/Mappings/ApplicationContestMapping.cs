using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.InSchool;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class ApplicationContestMapping : IEntityTypeConfiguration<ApplicationContest>
{
    public void Configure(EntityTypeBuilder<ApplicationContest> contest)
    {
        contest.ToTable("in_school_contests");
        contest.Property(c => c.Version).IsRowVersion();
        contest.HasOne<Application>().WithMany().HasForeignKey(c => c.ApplicantId).OnDelete(DeleteBehavior.Restrict);
        // One question at a time about one table.
        contest.HasIndex(c => new { c.ApplicantId, c.Kind }).IsUnique().HasFilter("state = 'Open'").HasDatabaseName("ux_in_school_contests_open");
        contest.HasIndex(c => new { c.RoundId, c.SchoolId, c.State });
    }
}
