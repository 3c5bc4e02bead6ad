using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class RunMapping : IEntityTypeConfiguration<Run>
{
    public void Configure(EntityTypeBuilder<Run> run)
    {
        run.ToTable("runs");
        run.Property(r => r.Version).IsRowVersion();
        run.Property(r => r.Correction).IsJson();
        run.Property(r => r.Figures).IsJson();
        run.Property(r => r.Moves).IsJson();
        run.HasOne<Round>().WithMany().HasForeignKey(r => r.RoundId).OnDelete(DeleteBehavior.Restrict);
        run.HasIndex(r => new { r.RoundId, r.Number }).IsUnique().HasFilter("kind = 'Final'").HasDatabaseName("ux_runs_number");
    }
}
