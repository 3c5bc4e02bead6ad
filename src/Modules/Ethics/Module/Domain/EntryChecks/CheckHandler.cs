using Workforce.Access.Contracts;

namespace Workforce.Ethics.Domain.EntryChecks;

/// <summary>Who handles a batch, and so may read its results: the database lets nobody else.</summary>
internal sealed class CheckHandler
{
    public CheckBatchId BatchId { get; init; }
    public Guid AccountId { get; init; }
    public DistrictId DistrictId { get; init; }
    public required string Name { get; init; }

    /// <summary>Why she took it over; null for whoever made the batch.</summary>
    public string? Why { get; init; }

    public DateTimeOffset Since { get; init; }
}
