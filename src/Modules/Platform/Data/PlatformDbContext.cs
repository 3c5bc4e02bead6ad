using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Files;
using Workforce.Platform.Policy;
using Workforce.Platform.Progress;
using Workforce.Platform.Units;

namespace Workforce.Platform.Data;

/// <summary>Platform's own schema. Modules reach it through Platform's classes, and by SQL only for the change log and their request keys.</summary>
internal sealed class PlatformDbContext(DbContextOptions<PlatformDbContext> options) : DbContext(options)
{
    public const string Schema = "platform";

    public DbSet<PolicyValue> PolicyValues => Set<PolicyValue>();
    public DbSet<CalendarDay> CalendarDays => Set<CalendarDay>();
    public DbSet<ProgressRow> Progress => Set<ProgressRow>();
    public DbSet<StoredFile> Files => Set<StoredFile>();
    public DbSet<RequestKey> RequestKeys => Set<RequestKey>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.HasDefaultSchema(Schema);
        model.Entity<ChangeLogEntry>().Maps();
        model.Entity<PolicyValue>().Property(v => v.Value).HasColumnType("jsonb");
        model.Entity<PolicyValue>().HasIndex(v => new { v.Key, v.Region, v.ValidFrom }).IsUnique();
        model.Entity<CalendarDay>().HasKey(d => d.On);
        model.Entity<ProgressRow>().ToTable("progress").HasIndex(p => new { p.StartedBy, p.StartedAt });
        model.Entity<StoredFile>().ToTable("files");
        model.Entity<RequestKey>().HasKey(k => new { k.AccountId, k.Key });
        model.Entity<RequestKey>().Property(k => k.At).HasDefaultValueSql("now()");
    }
}
