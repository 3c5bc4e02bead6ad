using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Access.Demo;
using Workforce.Access.Domain;

namespace Workforce.Access.Data;

internal sealed class DemoAccountMapping : IEntityTypeConfiguration<DemoAccount>
{
    public void Configure(EntityTypeBuilder<DemoAccount> demo)
    {
        demo.ToTable("demo_accounts");
        demo.HasKey(d => d.AccountId);
        demo.HasOne<Account>().WithOne().HasForeignKey<DemoAccount>(d => d.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
