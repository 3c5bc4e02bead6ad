using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class ExchangeNeedMapping : IEntityTypeConfiguration<ExchangeNeed>
{
    public void Configure(EntityTypeBuilder<ExchangeNeed> need)
    {
        need.ToTable("exchange_needs");
        need.HasOne<ExchangeYear>().WithMany().HasForeignKey(n => n.ExchangeId).OnDelete(DeleteBehavior.Restrict);
        need.HasIndex(n => new { n.ExchangeId, n.SchoolId });
    }
}
