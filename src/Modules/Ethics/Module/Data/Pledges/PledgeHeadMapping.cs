using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Pledges;

namespace Workforce.Ethics.Data.Pledges;

internal sealed class PledgeHeadMapping : IEntityTypeConfiguration<PledgeHead>
{
    public void Configure(EntityTypeBuilder<PledgeHead> head)
    {
        head.ToTable("pledge_heads");
        head.HasKey(h => h.DistrictId);
        head.Property(h => h.DistrictId).ValueGeneratedNever();
        head.Property(h => h.Hash).HasMaxLength(64);
    }
}
