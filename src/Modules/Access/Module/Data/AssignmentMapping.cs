using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Access.Domain;

namespace Workforce.Access.Data;

/// <summary>
/// Place columns are not called district_id and school_id, so no row wall goes up here: a person's roles at other
/// places are hers too, and the security administrator who assigns roles reaches no district.
/// </summary>
internal sealed class AssignmentMapping : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> assignment)
    {
        assignment.ToTable("assignments", table =>
        {
            table.HasCheckConstraint("principal_has_school", "role <> 'Principal' or in_school_id is not null");
            table.HasCheckConstraint("teacher_is_a_teacher", "role <> 'Teacher' or as_teacher_id is not null");
        });
        assignment.HasOne<Account>().WithMany().HasForeignKey(a => a.AccountId).OnDelete(DeleteBehavior.Restrict);
        assignment.HasOne<OrganisationUnit>().WithMany().HasForeignKey(a => a.UnitId).OnDelete(DeleteBehavior.Restrict);
        assignment.HasOne<Delegation>().WithMany().HasForeignKey(a => a.DelegationId).OnDelete(DeleteBehavior.Restrict);
        assignment.HasIndex(a => a.InSchoolId);
        assignment.HasIndex(a => a.AsTeacherId);
    }
}
