using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Data;

namespace Workforce.Training.Data;

internal sealed class TrainingDbContext(DbContextOptions<TrainingDbContext> options) : ModuleDbContext(options)
{
    public override string Schema => "training";
}
