using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.InSchool;

/// <summary>What a panel member declares about one candidate (回避，国务院令第652号第三十九条). teacher_id is the member's, so she sees her own.</summary>
internal sealed class Recusal
{
    public Guid MemberId { get; init; }
    public ApplicantId ApplicantId { get; init; }
    public CompetitionId CompetitionId { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }
    public TeacherId? TeacherId { get; init; }
    public required string CandidateName { get; init; }
    public required string CandidateNumber { get; init; }

    /// <summary>Null until declared; then "none", "self" or a word of the policy.</summary>
    public string? Relation { get; private set; }

    public DateTimeOffset? DeclaredAt { get; private set; }
    public string? DeclaredBy { get; private set; }

    /// <summary>The signed paper, when the school entered it for her.</summary>
    public Guid? PaperFileId { get; private set; }

    public uint Version { get; private set; }

    public bool IsBarred => Relation is not (null or Relations.None);

    public static Recusal Of(PanelMember member, Application candidate, DateTimeOffset now)
    {
        var pair = new Recusal
        {
            MemberId = member.Id, ApplicantId = candidate.Id, CompetitionId = member.CompetitionId, RoundId = member.RoundId, DistrictId = member.DistrictId,
            SchoolId = member.SchoolId, TeacherId = member.TeacherId, CandidateName = candidate.Name, CandidateNumber = candidate.StaffNumber,
        };
        if (member.TeacherId == candidate.TeacherId)
            (pair.Relation, pair.DeclaredAt, pair.DeclaredBy) = (Relations.Herself, now, member.Name);
        return pair;
    }

    public void Declare(string relation, IReadOnlyList<string> known, string by, Guid? paper, DateTimeOffset now)
    {
        if (Relation == Relations.Herself)
            return;
        if (relation != Relations.None && !known.Contains(relation))
            throw new RuleBrokenException("请为每位候选人选择有无应当回避的关系。");
        (Relation, DeclaredAt, DeclaredBy, PaperFileId) = (relation, now, by, paper ?? PaperFileId);
    }
}
