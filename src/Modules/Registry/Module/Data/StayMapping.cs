using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Data;

internal sealed class StayMapping : IEntityTypeConfiguration<Stay>
{
    public void Configure(EntityTypeBuilder<Stay> row)
    {
        row.BelongsToTeacher();
        row.HasIndex(r => r.FromSchoolId);
        row.HasIndex(r => r.ToSchoolId);
    }
}
