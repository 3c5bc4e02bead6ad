using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Domain.Waiting;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class WaitingStepMapping : IEntityTypeConfiguration<WaitingStep>
{
    public void Configure(EntityTypeBuilder<WaitingStep> step)
    {
        step.ToTable("waiting_steps");
        step.Property(s => s.On).HasColumnName("on_day");
        step.HasOne<WaitingCase>().WithMany().HasForeignKey(s => s.CaseId).OnDelete(DeleteBehavior.Restrict);
        step.HasIndex(s => s.CaseId);
    }
}
