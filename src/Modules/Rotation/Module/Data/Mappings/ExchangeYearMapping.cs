using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class ExchangeYearMapping : IEntityTypeConfiguration<ExchangeYear>
{
    public void Configure(EntityTypeBuilder<ExchangeYear> year)
    {
        year.ToTable("exchange_years");
        year.Property(y => y.Version).IsRowVersion();
        year.Property(y => y.Timetable).IsJson();
        year.Property(y => y.Rules).IsJson();
        year.HasIndex(y => new { y.DistrictId, y.SchoolYear }).IsUnique().HasDatabaseName("ux_exchange_years_year");
    }
}
