using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Staffing.Domain.Reserve;

namespace Workforce.Staffing.Data.Posts;

internal sealed class ReserveLoanMapping : IEntityTypeConfiguration<ReserveLoan>
{
    public void Configure(EntityTypeBuilder<ReserveLoan> row)
    {
        // That no more is lent than the pool holds is a trigger: see the migration.
        row.ToTable("reserve_loans", table => table.HasCheckConstraint("ck_reserve_loans_returned", "posts > 0 and returned between 0 and posts"));
        row.Property(r => r.Version).IsRowVersion();
        row.HasOne<ReservePool>().WithMany().HasForeignKey(r => r.DistrictId).OnDelete(DeleteBehavior.Restrict);
        row.HasIndex(r => new { r.DistrictId, r.DueOn });
        row.HasIndex(r => r.SchoolId);
    }
}
