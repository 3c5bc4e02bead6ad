using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Staffing.Domain.Reserve;

namespace Workforce.Staffing.Data.Posts;

internal sealed class ReservePoolMapping : IEntityTypeConfiguration<ReservePool>
{
    public void Configure(EntityTypeBuilder<ReservePool> row)
    {
        row.ToTable("reserve_pools", table => table.HasCheckConstraint("ck_reserve_pools_posts", "posts >= 0"));
        row.HasKey(r => r.DistrictId).HasName("pk_reserve_pools");
        row.Property(r => r.Version).IsRowVersion();
    }
}
