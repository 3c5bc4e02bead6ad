using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;

namespace Workforce.Platform.Events;

/// <summary>Something a module said, waiting for the relay.</summary>
[NotLogged]
internal sealed class OutboxEvent
{
    public Guid Id { get; init; }
    public required string Name { get; init; }
    public required string Payload { get; init; }
    public DateTimeOffset SaidAt { get; init; }
    public DateTimeOffset? RelayedAt { get; init; }
}

/// <summary>A handler that has done its work for an event: the reason it does it once.</summary>
[NotLogged]
internal sealed class InboxEntry
{
    public Guid EventId { get; init; }
    public required string Handler { get; init; }
    public DateTimeOffset HandledAt { get; init; }
}

internal static class OutboxMapping
{
    public static void Maps(this EntityTypeBuilder<OutboxEvent> outbox)
    {
        outbox.ToTable("outbox");
        outbox.Property(e => e.Payload).HasColumnType("jsonb");
        outbox.Property(e => e.SaidAt).HasDefaultValueSql("now()").ValueGeneratedOnAdd();
        outbox.HasIndex(e => e.Id).HasFilter("relayed_at is null").HasDatabaseName("ix_outbox_waiting");
    }

    public static void Maps(this EntityTypeBuilder<InboxEntry> inbox)
    {
        inbox.ToTable("inbox");
        inbox.HasKey(e => new { e.EventId, e.Handler });
        inbox.Property(e => e.HandledAt).HasDefaultValueSql("now()").ValueGeneratedOnAdd();
    }
}
