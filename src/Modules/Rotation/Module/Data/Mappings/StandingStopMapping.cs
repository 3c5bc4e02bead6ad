using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Stops;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class StandingStopMapping : IEntityTypeConfiguration<StandingStop>
{
    public void Configure(EntityTypeBuilder<StandingStop> stop)
    {
        stop.ToTable("standing_stops");
        stop.Property(s => s.Version).IsRowVersion();
        stop.HasOne<Round>().WithMany().HasForeignKey(s => s.RoundId).OnDelete(DeleteBehavior.Restrict);
        stop.HasOne<Entrant>().WithMany().HasForeignKey(s => s.EntrantId).OnDelete(DeleteBehavior.Restrict);
        stop.HasIndex(s => s.EntrantId).IsUnique().HasFilter("state <> 'Released'").HasDatabaseName("ux_standing_stops_entrant");
        stop.HasIndex(s => s.BarredTeacherId);
    }
}
