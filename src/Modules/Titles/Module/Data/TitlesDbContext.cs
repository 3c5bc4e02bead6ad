using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Data;

namespace Workforce.Titles.Data;

internal sealed class TitlesDbContext(DbContextOptions<TitlesDbContext> options) : ModuleDbContext(options)
{
    public override string Schema => "titles";
}
