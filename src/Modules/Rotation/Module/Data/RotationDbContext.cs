using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Data;

namespace Workforce.Rotation.Data;

internal sealed class RotationDbContext(DbContextOptions<RotationDbContext> options) : ModuleDbContext(options)
{
    public override string Schema => "rotation";
}
