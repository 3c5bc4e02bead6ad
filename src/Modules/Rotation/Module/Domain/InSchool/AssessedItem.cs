using System.Text.Json.Serialization;

namespace Workforce.Rotation.Domain.InSchool;

/// <summary>One item of the scheme for one applicant: what the record says, what she says, what the panel gives. Points in thousandths.</summary>
internal sealed record AssessedItem(string Item, string Name, int? Suggested, string SuggestedBasis)
{
    public int? Self { get; init; }
    public string? SelfBasis { get; init; }
    public Guid? EvidenceFileId { get; init; }
    public int? Given { get; init; }
    public string? GivenBasis { get; init; }

    [JsonIgnore]
    public int? Difference => Given - Self;
}
