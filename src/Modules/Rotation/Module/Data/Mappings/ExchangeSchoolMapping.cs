using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class ExchangeSchoolMapping : IEntityTypeConfiguration<ExchangeSchool>
{
    public void Configure(EntityTypeBuilder<ExchangeSchool> school)
    {
        school.ToTable("exchange_schools");
        school.HasKey(s => new { s.ExchangeId, s.SchoolId });
        school.Property(s => s.Version).IsRowVersion();
        school.HasOne<ExchangeYear>().WithMany().HasForeignKey(s => s.ExchangeId).OnDelete(DeleteBehavior.Restrict);
    }
}
