using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Simulations;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class SimulationMapping : IEntityTypeConfiguration<Simulation>
{
    public void Configure(EntityTypeBuilder<Simulation> simulation)
    {
        simulation.ToTable("simulations");
        simulation.Property(s => s.Version).IsRowVersion();
        simulation.Property(s => s.Variants).IsJson();
        simulation.Property(s => s.Results).IsJson();
        simulation.HasOne<Round>().WithMany().HasForeignKey(s => s.RoundId).OnDelete(DeleteBehavior.Restrict);
        simulation.HasIndex(s => s.RoundId);
    }
}
