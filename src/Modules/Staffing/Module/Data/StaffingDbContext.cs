using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Data;

namespace Workforce.Staffing.Data;

internal sealed class StaffingDbContext(DbContextOptions<StaffingDbContext> options) : ModuleDbContext(options)
{
    public override string Schema => "staffing";
}
