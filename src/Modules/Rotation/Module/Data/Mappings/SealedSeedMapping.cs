using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class SealedSeedMapping : IEntityTypeConfiguration<SealedSeed>
{
    public void Configure(EntityTypeBuilder<SealedSeed> seed)
    {
        seed.ToTable("sealed_seeds");
        seed.HasKey(s => new { s.RoundId, s.Place }).HasName("pk_sealed_seeds");
        seed.Property(s => s.Version).IsRowVersion();
        seed.HasOne<Round>().WithMany().HasForeignKey(s => s.RoundId).OnDelete(DeleteBehavior.Restrict);
        // A hash that is there already belongs to somebody who knows its seed, or to a round whose seeds are public.
        seed.HasIndex(s => s.Hash).IsUnique().HasDatabaseName("ux_sealed_seeds_hash");
    }
}
