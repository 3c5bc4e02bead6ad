using Workforce.Access.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain;

/// <summary>A public notice (公示): when it runs and exactly what it showed. A corrected result is a new notice.</summary>
internal sealed class Notice
{
    public NoticeId Id { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public RunId RunId { get; init; }
    public DateOnly OpensOn { get; init; }

    /// <summary>Last day, included.</summary>
    public DateOnly ClosesOn { get; init; }

    public required Term Length { get; init; }

    /// <summary>The page as it was shown, kept as a file, with its SHA-256.</summary>
    public Guid FileId { get; init; }

    public required string Sha256 { get; init; }
    public required string PublishedBy { get; init; }
    public DateTimeOffset PublishedAt { get; init; }
    public DateTimeOffset? ReplacedAt { get; set; }

    public bool IsOpen(DateOnly today) => ReplacedAt is null && today <= ClosesOn;
}
