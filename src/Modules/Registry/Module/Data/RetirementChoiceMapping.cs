using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Data;

internal sealed class RetirementChoiceMapping : IEntityTypeConfiguration<RetirementChoice>
{
    public void Configure(EntityTypeBuilder<RetirementChoice> row)
    {
        row.BelongsToTeacher();
        row.HasIndex(r => r.TeacherId).IsUnique().HasDatabaseName("ux_retirement_choices_teacher");
        row.Property(r => r.Version).IsRowVersion();
    }
}
