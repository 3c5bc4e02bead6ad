using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain;

/// <summary>One line of a list. school_id is the school applied to: its principal sees the line, and so does the teacher.</summary>
internal sealed class Choice
{
    public EntrantId EntrantId { get; init; }
    public PostId PostId { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public TeacherId TeacherId { get; init; }
    public SchoolId SchoolId { get; init; }

    /// <summary>From 1, without gaps.</summary>
    public int Rank { get; private set; }

    public static Choice Of(ChoiceList list, Post post, int rank) => new()
    {
        EntrantId = list.EntrantId, PostId = post.Id, RoundId = list.RoundId, DistrictId = list.DistrictId,
        TeacherId = list.TeacherId, SchoolId = post.OfferedBy, Rank = rank,
    };

    public Choice At(int rank)
    {
        Rank = rank;
        return this;
    }
}
