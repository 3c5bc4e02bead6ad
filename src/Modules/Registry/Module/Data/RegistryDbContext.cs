using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Data;

namespace Workforce.Registry.Data;

internal sealed class RegistryDbContext(DbContextOptions<RegistryDbContext> options) : ModuleDbContext(options)
{
    public override string Schema => "registry";
}
