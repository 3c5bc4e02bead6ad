using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.InSchool;

/// <summary>
/// A table posted inside the school, exactly as it was shown, with its days and its hash. A change is a new version with a reason;
/// the old one stays to be read.
/// </summary>
internal sealed class PostedTable
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public Guid Id { get; init; }
    public CompetitionId CompetitionId { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }
    public PostedKind Kind { get; init; }

    /// <summary>From 1, for each kind.</summary>
    public int Number { get; init; }

    public DateOnly OpensOn { get; init; }

    /// <summary>Last day, included.</summary>
    public DateOnly ClosesOn { get; init; }

    /// <summary>The rows as JSON: the very text under the hash.</summary>
    [NotLogged]
    public required string Content { get; init; }

    public required string Sha256 { get; init; }
    public required string PostedBy { get; init; }
    public DateTimeOffset PostedAt { get; init; }

    /// <summary>Why it differs from the one before.</summary>
    public string? Reason { get; init; }

    public DateTimeOffset? ReplacedAt { get; private set; }

    public bool IsOpen(DateOnly today) => ReplacedAt is null && today <= ClosesOn;
    public IReadOnlyList<PostedRow> Rows() => JsonSerializer.Deserialize<IReadOnlyList<PostedRow>>(Content, Json)!;

    public static PostedTable Of(Competition competition, PostedKind kind, PostedTable? before, IReadOnlyList<PostedRow> rows, DateOnly opens, DateOnly closes, Change change)
    {
        var content = JsonSerializer.Serialize(rows, Json);
        if (before is not null)
        {
            if (before.Content == content)
                throw new RuleBrokenException("与已经公布的没有不同，不用重新公布。");
            if (string.IsNullOrWhiteSpace(change.Reason))
                throw new RuleBrokenException("改动已经公布的内容，请写明理由，全校教师看得到。");
            before.ReplacedAt = change.At;
        }
        return new()
        {
            Id = Guid.CreateVersion7(), CompetitionId = competition.Id, RoundId = competition.RoundId, DistrictId = competition.DistrictId, SchoolId = competition.SchoolId,
            Kind = kind, Number = (before?.Number ?? 0) + 1, OpensOn = opens, ClosesOn = closes, Content = content,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content))),
            PostedBy = change.By.Name, PostedAt = change.At, Reason = before is null ? null : change.Reason!.Trim(),
        };
    }

    public void MustHaveRun(DateOnly today)
    {
        if (today <= ClosesOn)
            throw new RuleBrokenException("公示到 {0} 才结束，期满后才能办结。", ClosesOn.ToString("yyyy-MM-dd"));
    }
}
