using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.InSchool;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class ApplicationMapping : IEntityTypeConfiguration<Application>
{
    public void Configure(EntityTypeBuilder<Application> application)
    {
        application.ToTable("in_school_applications");
        application.Property(a => a.Version).IsRowVersion();
        application.Property(a => a.Facts).IsJson();
        application.Property(a => a.Items).IsJson();
        application.Property(a => a.Ballots).IsJson();
        application.Property(a => a.AssessedBy).IsJson();
        application.HasOne<Competition>().WithMany().HasForeignKey(a => a.CompetitionId).OnDelete(DeleteBehavior.Restrict);
        application.HasOne<Post>().WithMany().HasForeignKey(a => a.PostId).OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_in_school_applications_post");
        application.HasIndex(a => new { a.CompetitionId, a.TeacherId }).IsUnique().HasDatabaseName("ux_in_school_applications_teacher");
        application.HasIndex(a => new { a.RoundId, a.SchoolId });
        application.HasIndex(a => a.TeacherId);
    }
}
