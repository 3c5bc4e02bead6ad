using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Events;

namespace Workforce.Platform.Data;

/// <summary>
/// The DbContext of one module's schema. It carries the outbox and the inbox, writes the change log whenever it
/// saves, and refuses to save without a <see cref="Changes.Change"/>. Use it inside <c>Work</c>, never alone.
/// </summary>
public abstract class ModuleDbContext(DbContextOptions options) : DbContext(options)
{
    public abstract string Schema { get; }

    /// <summary>The change being made; set by <c>Work</c>.</summary>
    public Change? Change { get; internal set; }

    internal DbSet<OutboxEvent> Outbox => Set<OutboxEvent>();

    /// <summary>Says that something happened, in the same transaction as the change itself.</summary>
    public void Publish<TEvent>(TEvent occurred) where TEvent : class =>
        Outbox.Add(new OutboxEvent { Id = Guid.CreateVersion7(), Name = EventName.Of(typeof(TEvent)), Payload = JsonSerializer.Serialize(occurred) });

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        if (ChangeTracker.HasChanges())
            Set<ChangeLogEntry>().AddRange(ChangeLog.Describe(this, Change ?? throw new InvalidOperationException("A change needs a Change: save inside Work.ChangeAsync.")));
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Save with SaveChangesAsync.");

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        TypedIds.Configure(configuration, GetType().Assembly);
        configuration.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.HasDefaultSchema(Schema);
        model.ApplyConfigurationsFromAssembly(GetType().Assembly);
        model.Entity<OutboxEvent>().Maps();
        model.Entity<InboxEntry>().Maps();
        model.Entity<ChangeLogEntry>().Maps(table => table.ExcludeFromMigrations());
    }
}
