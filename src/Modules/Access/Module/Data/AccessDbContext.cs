using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Data;

namespace Workforce.Access.Data;

internal sealed class AccessDbContext(DbContextOptions<AccessDbContext> options) : ModuleDbContext(options)
{
    public override string Schema => "access";
}
