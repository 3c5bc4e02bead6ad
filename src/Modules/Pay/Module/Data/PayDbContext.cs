using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Data;

namespace Workforce.Pay.Data;

internal sealed class PayDbContext(DbContextOptions<PayDbContext> options) : ModuleDbContext(options)
{
    public override string Schema => "pay";
}
