using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.PostPlans;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class PostPlanMapping : IEntityTypeConfiguration<PostPlan>
{
    public void Configure(EntityTypeBuilder<PostPlan> plan)
    {
        plan.ToTable("post_plans");
        plan.Property(p => p.Version).IsRowVersion();
        plan.Property(p => p.Votes).IsJson();
        plan.Property(p => p.Filing).IsJson();
        plan.HasOne<Round>().WithMany().HasForeignKey(p => p.RoundId).OnDelete(DeleteBehavior.Restrict);
        plan.HasIndex(p => new { p.RoundId, p.SchoolId }).IsUnique().HasDatabaseName("ux_post_plans_school");
    }
}
