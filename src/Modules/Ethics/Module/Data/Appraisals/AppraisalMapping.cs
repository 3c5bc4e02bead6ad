using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Appraisals;

namespace Workforce.Ethics.Data.Appraisals;

internal sealed class AppraisalMapping : IEntityTypeConfiguration<Appraisal>
{
    public void Configure(EntityTypeBuilder<Appraisal> appraisal)
    {
        appraisal.ToTable("appraisals");
        appraisal.Property(a => a.Version).IsRowVersion();
        foreach (var score in new[] { nameof(Appraisal.SelfScore), nameof(Appraisal.SchoolScore), nameof(Appraisal.ParentsScore), nameof(Appraisal.PupilsScore), nameof(Appraisal.PeersScore), nameof(Appraisal.Total) })
            appraisal.Property(score).HasPrecision(5, 2);
        appraisal.HasOne<AppraisalSchool>().WithMany().HasForeignKey(a => new { a.YearId, a.SchoolId }).OnDelete(DeleteBehavior.Restrict);
        appraisal.HasIndex(a => new { a.YearId, a.StaffNumber }).IsUnique().HasDatabaseName("ux_appraisals_teacher");
        appraisal.HasIndex(a => new { a.YearId, a.SchoolId });
        appraisal.HasIndex(a => a.TeacherId);
    }
}
