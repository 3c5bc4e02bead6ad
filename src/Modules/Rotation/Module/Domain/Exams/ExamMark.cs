using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.Exams;

/// <summary>A candidate's mark in one paper, as one person or two entered it.</summary>
internal sealed class ExamMark
{
    public EntrantId EntrantId { get; init; }
    public required string Part { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public TeacherId TeacherId { get; init; }
    public MarkEntry? First { get; private set; }
    public MarkEntry? Second { get; private set; }

    /// <summary>Set by the answer to a review; stands whatever was entered.</summary>
    public Mark? Corrected { get; private set; }

    public uint Version { get; private set; }

    public static ExamMark Of(ExamCandidate candidate, string part) =>
        new() { EntrantId = candidate.EntrantId, Part = part, RoundId = candidate.RoundId, DistrictId = candidate.DistrictId, TeacherId = candidate.TeacherId };

    public bool Differs => First is { } first && Second is { } second && first.Mark != second.Mark;

    /// <summary>What somebody may see of it while marks are entered: with double entry only her own.</summary>
    public Mark? Seen(Guid account, bool doubleEntry) => !doubleEntry || First?.By == account ? First?.Mark : Second?.By == account ? Second.Mark : null;

    /// <summary>The mark that counts; null while one of the entries it needs is missing, or the two differ.</summary>
    public Mark? Settled(bool doubleEntry) => Corrected ?? (doubleEntry ? First is not null && Second is not null && !Differs ? First.Mark : null : First?.Mark);

    public void Enter(MarkEntry entry, bool doubleEntry)
    {
        if (First is null || First.By == entry.By || !doubleEntry)
            First = entry;
        else if (Second is null || Second.By == entry.By)
            Second = entry;
        else
            throw new RuleBrokenException("这科成绩已由{0}和{1}两人录入，要改由他们自己改。", First.Name, Second.Name);
    }

    /// <summary>Takes back what somebody entered.</summary>
    public void TakeBack(Guid account, bool doubleEntry)
    {
        if (doubleEntry && Second?.By == account)
            Second = null;
        else if (!doubleEntry || First?.By == account)
            (First, Second) = (Second, null);
    }

    public void Correct(Mark mark) => Corrected = mark;
}
