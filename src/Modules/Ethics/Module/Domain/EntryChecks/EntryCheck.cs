using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.EntryChecks;

/// <summary>One person of a batch. Thousands come at once; the batch is what the log of changes tells.</summary>
[NotLogged]
internal sealed class EntryCheck
{
    public EntryCheckId Id { get; init; }
    public CheckBatchId BatchId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>Null for people who are not hired yet.</summary>
    public SchoolId? SchoolId { get; init; }

    public TeacherId? TeacherId { get; init; }

    /// <summary>Names the row in the sheets that go out and come back.</summary>
    public int Number { get; init; }

    public required string StaffNumber { get; init; }
    public required string Name { get; init; }
    public DateOnly? BornOn { get; init; }
    public required string SchoolName { get; init; }

    /// <summary>The day of the query. What it said stands in a table of its own.</summary>
    public DateOnly? CheckedOn { get; set; }
}
