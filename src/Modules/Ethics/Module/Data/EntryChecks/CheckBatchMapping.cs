using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.EntryChecks;

namespace Workforce.Ethics.Data.EntryChecks;

internal sealed class CheckBatchMapping : IEntityTypeConfiguration<CheckBatch>
{
    public void Configure(EntityTypeBuilder<CheckBatch> batch)
    {
        batch.ToTable("check_batches");
        batch.Property(b => b.Version).IsRowVersion();
        batch.HasIndex(b => new { b.DistrictId, b.Year });
    }
}
