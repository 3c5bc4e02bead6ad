using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Features.Rotation.Posts;

/// <summary>A post in a list, with how it is chosen and how far its scoring is.</summary>
internal sealed record PostRow
{
    public PostId Id { get; init; }
    public required string Code { get; init; }
    public required string SchoolName { get; init; }
    public required string Area { get; init; }
    public int Tier { get; init; }
    public required string Stage { get; init; }
    public required string Subject { get; init; }
    public string? Level { get; init; }
    public int Capacity { get; init; }

    /// <summary>Seats of guaranteed holders.</summary>
    public int Held { get; init; }

    /// <summary>Certified lists that name it first.</summary>
    public int First { get; init; }

    /// <summary>Certified lists that name it at all.</summary>
    public int All { get; init; }

    /// <summary>Applicants that need a score: all but those who hold the post.</summary>
    public int ToScore { get; init; }

    public int Scored { get; init; }
    public int? Percent => ToScore == 0 ? null : Scored * 100 / ToScore;
}
