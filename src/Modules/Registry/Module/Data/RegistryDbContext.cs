using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Data;
using Workforce.Platform.Sheets.Imports;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Data;

internal sealed class RegistryDbContext(DbContextOptions<RegistryDbContext> options) : ModuleDbContext(options)
{
    public override string Schema => "registry";

    public DbSet<Cluster> Clusters => Set<Cluster>();
    public DbSet<School> Schools => Set<School>();
    public DbSet<SchoolStage> SchoolStages => Set<SchoolStage>();
    public DbSet<Teacher> Teachers => Set<Teacher>();
    public DbSet<Education> Education => Set<Education>();
    public DbSet<Certificate> Certificates => Set<Certificate>();
    public DbSet<PostHeld> PostsHeld => Set<PostHeld>();
    public DbSet<TitleHeld> TitlesHeld => Set<TitleHeld>();
    public DbSet<Appraisal> Appraisals => Set<Appraisal>();
    public DbSet<SchoolSpell> SchoolSpells => Set<SchoolSpell>();
    public DbSet<Leave> Leaves => Set<Leave>();
    public DbSet<Stay> Stays => Set<Stay>();
    public DbSet<ClassTeacherYear> ClassTeacherYears => Set<ClassTeacherYear>();
    public DbSet<Honour> Honours => Set<Honour>();
    public DbSet<RetirementChoice> RetirementChoices => Set<RetirementChoice>();
    public DbSet<Disclosure> Disclosures => Set<Disclosure>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        model.MapsImports();
    }
}
