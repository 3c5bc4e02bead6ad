using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Data;

namespace Workforce.Ethics.Data;

internal sealed class EthicsDbContext(DbContextOptions<EthicsDbContext> options) : ModuleDbContext(options)
{
    public override string Schema => "ethics";
}
