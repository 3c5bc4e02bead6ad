using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Staffing.Domain.Reviews;

namespace Workforce.Staffing.Data.Posts;

internal sealed class ReviewedSchoolMapping : IEntityTypeConfiguration<ReviewedSchool>
{
    public void Configure(EntityTypeBuilder<ReviewedSchool> row)
    {
        row.ToTable("reviewed_schools");
        row.HasKey(r => new { r.ReviewId, r.SchoolId });
        row.Property(r => r.Version).IsRowVersion();
        row.ComplexProperty(r => r.Figures);
        row.HasOne<Review>().WithMany().HasForeignKey(r => r.ReviewId).OnDelete(DeleteBehavior.Restrict);
        row.HasIndex(r => r.SchoolId);
    }
}
