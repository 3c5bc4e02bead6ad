using Microsoft.EntityFrameworkCore;
using Workforce.Access.Demo;
using Workforce.Access.Domain;
using Workforce.Platform.Data;

namespace Workforce.Access.Data;

internal sealed class AccessDbContext(DbContextOptions<AccessDbContext> options) : ModuleDbContext(options)
{
    public override string Schema => "access";

    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<Assignment> Assignments => Set<Assignment>();
    public DbSet<OrganisationUnit> Units => Set<OrganisationUnit>();
    public DbSet<Delegation> Delegations => Set<Delegation>();
    public DbSet<SignInRecord> SignIns => Set<SignInRecord>();
    public DbSet<DemoAccount> DemoAccounts => Set<DemoAccount>();
}
