using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.InSchool;

/// <summary>Somebody who assesses (考评组成员): a teacher of the school, or a person from outside.</summary>
internal sealed class PanelMember
{
    public Guid Id { get; init; }
    public CompetitionId CompetitionId { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }

    /// <summary>Null for somebody from outside; the wall shows a teacher only herself.</summary>
    public TeacherId? TeacherId { get; init; }

    public required string Name { get; init; }

    /// <summary>What she is on the panel for: 校长, 教师代表 ...</summary>
    public required string Role { get; init; }

    public uint Version { get; private set; }
}
