using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.PostPlans;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class PostTotalMapping : IEntityTypeConfiguration<PostTotal>
{
    public void Configure(EntityTypeBuilder<PostTotal> total)
    {
        total.ToTable("post_totals", table => table.HasCheckConstraint("ck_post_totals_reserved", "posts >= 0 and reserved between 0 and posts"));
        total.Ignore(t => t.Offered);
        total.HasOne<Round>().WithMany().HasForeignKey(t => t.RoundId).OnDelete(DeleteBehavior.Restrict);
        total.HasIndex(t => new { t.RoundId, t.Kind, t.OfSchool, t.Stage, t.Subject, t.Level }).IsUnique().AreNullsDistinct(false).HasDatabaseName("ux_post_totals_of");
    }
}
