using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Data.Mappings;

internal sealed class EnteredStandardMapping : IEntityTypeConfiguration<EnteredStandard>
{
    public void Configure(EntityTypeBuilder<EnteredStandard> standard)
    {
        standard.ToTable("entered_standards");
        standard.Property(s => s.Document).IsJson();
        standard.HasIndex(s => new { s.DistrictId, s.Region, s.ValidFrom, s.EnteredAt });
    }
}
