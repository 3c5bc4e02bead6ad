using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Data;

internal sealed class SchoolSpellMapping : IEntityTypeConfiguration<SchoolSpell>
{
    public void Configure(EntityTypeBuilder<SchoolSpell> row)
    {
        row.BelongsToTeacher();
        row.HasIndex(r => r.TeacherId, "Open").IsUnique().HasFilter("ended_on is null").HasDatabaseName("ux_school_spells_open");
        row.HasIndex(r => new { r.TeacherId, r.DocumentNumber }).IsUnique().HasDatabaseName("ux_school_spells_document");
        row.HasIndex(r => r.AtSchoolId);
    }
}
