using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Inspections;

namespace Workforce.Ethics.Data.Inspections;

internal sealed class WeeklyCorrectionMapping : IEntityTypeConfiguration<WeeklyCorrection>
{
    public void Configure(EntityTypeBuilder<WeeklyCorrection> correction)
    {
        correction.ToTable("weekly_corrections");
        correction.Property(c => c.By).HasColumnName("corrected_by");
        correction.Property(c => c.At).HasColumnName("corrected_at");
        correction.HasOne<WeeklyReport>().WithMany().HasForeignKey(c => c.ReportId).OnDelete(DeleteBehavior.Restrict);
        correction.HasIndex(c => c.ReportId);
    }
}
