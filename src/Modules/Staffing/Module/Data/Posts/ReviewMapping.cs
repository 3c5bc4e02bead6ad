using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Staffing.Domain.Reviews;

namespace Workforce.Staffing.Data.Posts;

internal sealed class ReviewMapping : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> row)
    {
        row.ToTable("reviews");
        row.Property(r => r.Version).IsRowVersion();
        row.HasIndex(r => r.DistrictId).IsUnique().HasFilter("state = 'Open'").HasDatabaseName("ux_reviews_open");
    }
}
