using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Data;
using Workforce.Platform.Sheets.Imports;
using Workforce.Staffing.Domain.Cases;
using Workforce.Staffing.Domain.Enrolments;
using Workforce.Staffing.Domain.Forecast;
using Workforce.Staffing.Domain.Posts;
using Workforce.Staffing.Domain.Quotas;
using Workforce.Staffing.Domain.Reserve;
using Workforce.Staffing.Domain.Reviews;
using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Data;

internal sealed class StaffingDbContext(DbContextOptions<StaffingDbContext> options) : ModuleDbContext(options)
{
    public override string Schema => "staffing";

    public DbSet<Expectation> Expectations => Set<Expectation>();
    public DbSet<HandRate> HandRates => Set<HandRate>();
    public DbSet<StaffChange> StaffChanges => Set<StaffChange>();
    public DbSet<ForecastRun> ForecastRuns => Set<ForecastRun>();
    public DbSet<ForecastSchool> ForecastSchools => Set<ForecastSchool>();
    public DbSet<Scenario> Scenarios => Set<Scenario>();
    public DbSet<EnrolmentReturn> EnrolmentReturns => Set<EnrolmentReturn>();
    public DbSet<EnrolmentLine> EnrolmentLines => Set<EnrolmentLine>();
    public DbSet<QuotaPlan> QuotaPlans => Set<QuotaPlan>();
    public DbSet<QuotaLine> QuotaLines => Set<QuotaLine>();
    public DbSet<QuotaGrant> QuotaGrants => Set<QuotaGrant>();
    public DbSet<EnteredStandard> EnteredStandards => Set<EnteredStandard>();
    public DbSet<EmploymentCap> EmploymentCaps => Set<EmploymentCap>();
    public DbSet<LevelStructure> LevelStructures => Set<LevelStructure>();
    public DbSet<LevelPosts> LevelPosts => Set<LevelPosts>();
    public DbSet<ReservePool> ReservePools => Set<ReservePool>();
    public DbSet<ReserveLoan> ReserveLoans => Set<ReserveLoan>();
    public DbSet<StaffingCase> Cases => Set<StaffingCase>();
    public DbSet<CaseStep> CaseSteps => Set<CaseStep>();
    public DbSet<Review> Reviews => Set<Review>();
    public DbSet<ReviewedSchool> ReviewedSchools => Set<ReviewedSchool>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        model.MapsImports();
    }
}
