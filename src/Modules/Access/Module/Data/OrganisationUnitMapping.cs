using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Access.Domain;

namespace Workforce.Access.Data;

internal sealed class OrganisationUnitMapping : IEntityTypeConfiguration<OrganisationUnit>
{
    public void Configure(EntityTypeBuilder<OrganisationUnit> unit)
    {
        unit.ToTable("organisation_units", table =>
        {
            table.HasCheckConstraint("district_is_in_a_city", "(kind = 'District') = (parent_id is not null)");
            table.HasCheckConstraint("region_code_has_six_digits", "region_code ~ '^[0-9]{6}$'");
        });
        unit.Property(u => u.Name).HasMaxLength(64);
        unit.Property(u => u.EnglishName).HasMaxLength(64);
        unit.HasOne<OrganisationUnit>().WithMany().HasForeignKey(u => u.ParentId).OnDelete(DeleteBehavior.Restrict);
        unit.HasIndex(u => u.RegionCode).IsUnique().HasDatabaseName("region_code_is_taken");
        unit.Property(u => u.Version).IsRowVersion();
    }
}
