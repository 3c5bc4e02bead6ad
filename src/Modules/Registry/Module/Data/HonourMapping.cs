using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Data;

internal sealed class HonourMapping : IEntityTypeConfiguration<Honour>
{
    public void Configure(EntityTypeBuilder<Honour> row)
    {
        row.BelongsToTeacher();
    }
}
