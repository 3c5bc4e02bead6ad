using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Workforce.Access.Data;

internal sealed class KeyRingRowMapping : IEntityTypeConfiguration<KeyRingRow>
{
    public void Configure(EntityTypeBuilder<KeyRingRow> row)
    {
        row.ToTable("data_protection_keys");
        row.Property(r => r.Id).UseIdentityAlwaysColumn();
    }
}
