using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class ExchangeMemberMapping : IEntityTypeConfiguration<ExchangeMember>
{
    public void Configure(EntityTypeBuilder<ExchangeMember> member)
    {
        member.ToTable("exchange_members");
        member.Property(m => m.Version).IsRowVersion();
        member.Property(m => m.Ground).IsJson();
        member.HasOne<ExchangeYear>().WithMany().HasForeignKey(m => m.ExchangeId).OnDelete(DeleteBehavior.Restrict);
        member.HasIndex(m => new { m.ExchangeId, m.TeacherId }).IsUnique().HasDatabaseName("ux_exchange_members_teacher");
        member.HasIndex(m => new { m.ExchangeId, m.SchoolId });
    }
}
