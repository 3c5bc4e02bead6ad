using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Access.Domain;

namespace Workforce.Access.Data;

internal sealed class DelegationMapping : IEntityTypeConfiguration<Delegation>
{
    public void Configure(EntityTypeBuilder<Delegation> delegation)
    {
        delegation.ToTable("delegations", table => table.HasCheckConstraint("delegation_ends_after_it_begins", "until_on >= from_on"));
        delegation.Property(d => d.Reason).HasMaxLength(400);
        delegation.HasOne<Account>().WithMany().HasForeignKey(d => d.FromAccountId).OnDelete(DeleteBehavior.Restrict);
        delegation.HasOne<Account>().WithMany().HasForeignKey(d => d.ToAccountId).OnDelete(DeleteBehavior.Restrict);
        delegation.HasOne<Assignment>().WithMany().HasForeignKey(d => d.FromAssignmentId).OnDelete(DeleteBehavior.Restrict);
    }
}
