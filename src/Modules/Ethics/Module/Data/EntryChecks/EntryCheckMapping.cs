using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.EntryChecks;

namespace Workforce.Ethics.Data.EntryChecks;

internal sealed class EntryCheckMapping : IEntityTypeConfiguration<EntryCheck>
{
    public void Configure(EntityTypeBuilder<EntryCheck> check)
    {
        check.ToTable("entry_checks");
        check.HasOne<CheckBatch>().WithMany().HasForeignKey(c => c.BatchId).OnDelete(DeleteBehavior.Restrict);
        check.HasIndex(c => new { c.BatchId, c.Number }).IsUnique().HasDatabaseName("ux_entry_checks_number");
        check.HasIndex(c => new { c.DistrictId, c.CheckedOn });
        check.HasIndex(c => c.TeacherId);
    }
}
