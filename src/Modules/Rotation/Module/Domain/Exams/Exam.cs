using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.Exams;

/// <summary>The exam of a round: when and where it is sat, and how far it is.</summary>
internal sealed class Exam
{
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>考点.</summary>
    public string Place { get; private set; } = "";

    public IReadOnlyList<Sitting> Sittings { get; private set; } = [];
    public IReadOnlyList<ExamRoom> Rooms { get; private set; } = [];
    public ExamState State { get; private set; }

    /// <summary>Seed of the seat plan, from the round's key and the list of candidates: anybody can repeat the plan.</summary>
    public string? Seed { get; private set; }

    public DateTimeOffset? SeatedAt { get; private set; }
    public DateTimeOffset? PublishedAt { get; private set; }
    public uint Version { get; private set; }

    public int Seats => Rooms.Sum(room => room.Seats);

    public void Arrange(string place, IReadOnlyList<Sitting> sittings, IReadOnlyList<ExamRoom> rooms)
    {
        if (State == ExamState.Published)
            throw new RuleBrokenException("成绩已经公布，考试安排不能再改。");
        // Tickets are out: the hour and the place may still be put right, the rooms are part of the numbers.
        if (State == ExamState.Seated && !rooms.Select(r => r.Seats).SequenceEqual(Rooms.Select(r => r.Seats)))
            throw new RuleBrokenException("准考证号已经编排，考场数和座位数不能再改。");
        (Place, Sittings, Rooms) = (place, sittings, rooms);
    }

    public void Seat(string seed, DateTimeOffset now)
    {
        if (State != ExamState.Arranged)
            throw new RuleBrokenException("准考证号和座位已经编排，只编排一次。");
        if (Sittings.Count == 0 || Rooms.Count == 0)
            throw new RuleBrokenException("请先安排考试时间、考点和考场。");
        (State, Seed, SeatedAt) = (ExamState.Seated, seed, now);
    }

    public void Publish(DateTimeOffset now)
    {
        if (State != ExamState.Seated)
            throw new RuleBrokenException(State == ExamState.Published ? "成绩已经公布。" : "还没有编排考生，不能公布成绩。");
        (State, PublishedAt) = (ExamState.Published, now);
    }
}
