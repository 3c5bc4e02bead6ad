using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.Handovers;

/// <summary>
/// Somebody who comes to a school or leaves it by a round, on that school's list: whoever moves stands on two. Written when the
/// result is published and again when the round closes, so a school never reads another one's placements.
/// </summary>
internal sealed class Handover
{
    public HandoverId Id { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>Whose list it is.</summary>
    public SchoolId SchoolId { get; init; }

    public HandoverSide Side { get; init; }
    public EntrantId EntrantId { get; init; }
    public TeacherId TeacherId { get; init; }
    public required string Name { get; init; }
    public required string StaffNumber { get; init; }
    public SchoolId OtherSchoolId { get; init; }
    public required string OtherSchoolName { get; init; }
    public PostId PostId { get; init; }
    public required string PostCode { get; init; }

    /// <summary>Of the post she takes up.</summary>
    public required string Stage { get; init; }

    public required string Subject { get; init; }

    /// <summary>What she does at the school she leaves. Code table "duty".</summary>
    public required string Duty { get; init; }

    public bool IsClassTeacher { get; init; }
    public int WeeklyPeriods { get; init; }
    public IReadOnlyList<HandoverCheck> Checks { get; private set; } = [];
    public uint Version { get; private set; }

    public HandoverCheck? CheckOf(HandoverItem item) => Checks.FirstOrDefault(check => check.Key == item.Key);

    public bool IsDone(IEnumerable<HandoverItem> items) => items.Where(item => item.Concerns(this)).All(item => CheckOf(item) is not null);

    /// <summary>Ticking twice changes nothing: the first who saw to it stays named.</summary>
    public void Tick(HandoverItem item, string by, DateTimeOffset at)
    {
        if (CheckOf(item) is null)
            Checks = [.. Checks, new(item.Key, by, at)];
    }

    public void Untick(HandoverItem item) => Checks = Checks.Where(check => check.Key != item.Key).ToList();
}
