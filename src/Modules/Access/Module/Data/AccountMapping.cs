using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Access.Domain;

namespace Workforce.Access.Data;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public const int LoginNameLength = 64;

    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("accounts", table => table.HasCheckConstraint("login_name_is_lower_case", "login_name = lower(login_name)"));
        account.Property(a => a.LoginName).HasMaxLength(LoginNameLength);
        account.Property(a => a.Name).HasMaxLength(64);
        account.HasIndex(a => a.LoginName).IsUnique().HasDatabaseName("login_name_is_taken");
        account.HasIndex(a => a.Name);
        account.Property(a => a.Version).IsRowVersion();
    }
}
