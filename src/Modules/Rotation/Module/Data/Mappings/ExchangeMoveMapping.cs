using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class ExchangeMoveMapping : IEntityTypeConfiguration<ExchangeMove>
{
    public void Configure(EntityTypeBuilder<ExchangeMove> move)
    {
        move.ToTable("exchange_moves");
        move.Property(m => m.Version).IsRowVersion();
        move.HasOne<ExchangeYear>().WithMany().HasForeignKey(m => m.ExchangeId).OnDelete(DeleteBehavior.Restrict);
        move.HasIndex(m => new { m.ExchangeId, m.TeacherId }).IsUnique().HasFilter("state <> 'Refused'").HasDatabaseName("ux_exchange_moves_teacher");
        move.HasIndex(m => new { m.ExchangeId, m.SchoolId });
    }
}
