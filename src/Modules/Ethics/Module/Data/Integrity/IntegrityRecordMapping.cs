using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Integrity;

namespace Workforce.Ethics.Data.Integrity;

internal sealed class IntegrityRecordMapping : IEntityTypeConfiguration<IntegrityRecord>
{
    public void Configure(EntityTypeBuilder<IntegrityRecord> record)
    {
        record.ToTable("integrity_records");
        record.Property(r => r.Version).IsRowVersion();
        record.HasIndex(r => new { r.DistrictId, r.ToOn });
        record.HasIndex(r => r.TeacherId);
    }
}
