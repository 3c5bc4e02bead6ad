using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Data;

internal sealed class EducationMapping : IEntityTypeConfiguration<Education>
{
    public void Configure(EntityTypeBuilder<Education> row)
    {
        row.BelongsToTeacher();
    }
}
