using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class MarkReviewMapping : IEntityTypeConfiguration<MarkReview>
{
    public void Configure(EntityTypeBuilder<MarkReview> review)
    {
        review.ToTable("mark_reviews");
        review.Property(r => r.Version).IsRowVersion();
        review.Property(r => r.Before).IsJson();
        review.Property(r => r.After).IsJson();
        review.HasOne<ExamMark>().WithMany().HasForeignKey(r => new { r.EntrantId, r.Part }).OnDelete(DeleteBehavior.Restrict);
        review.HasIndex(r => new { r.EntrantId, r.Part }).IsUnique().HasFilter("state = 'Open'").HasDatabaseName("ux_mark_reviews_open");
        review.HasIndex(r => new { r.RoundId, r.State });
    }
}
