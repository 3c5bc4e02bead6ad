using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.Exams;

/// <summary>考生: somebody with a certified list, her admission number and seat.</summary>
internal sealed class ExamCandidate
{
    public EntrantId EntrantId { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public TeacherId TeacherId { get; init; }

    /// <summary>准考证号: school year, room, seat.</summary>
    public required string Admission { get; init; }

    /// <summary>Subject whose paper she sits. Code table "subject".</summary>
    public required string Paper { get; init; }

    /// <summary>Number of the room.</summary>
    public int Room { get; init; }

    public int Seat { get; init; }
}
