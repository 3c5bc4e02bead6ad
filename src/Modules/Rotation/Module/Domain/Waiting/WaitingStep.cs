using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Rotation.Domain.Waiting;

/// <summary>One dated piece of evidence. It is struck out with a reason when wrong, never changed.</summary>
internal sealed class WaitingStep
{
    public WaitingStepId Id { get; init; }
    public WaitingCaseId CaseId { get; init; }
    public DistrictId DistrictId { get; init; }
    public TeacherId TeacherId { get; init; }
    public StepKind Kind { get; init; }
    public DateOnly On { get; init; }

    /// <summary>Training or appraisal not passed; a post change refused in writing.</summary>
    public bool Failed { get; init; }

    /// <summary>The calendar year of an appraisal.</summary>
    public int? Year { get; init; }

    /// <summary>Working days absent in a row, and within the year.</summary>
    public int? DaysInARow { get; init; }

    public int? DaysInTheYear { get; init; }
    public string? Words { get; init; }
    public Guid EvidenceFileId { get; init; }
    public required string RecordedBy { get; init; }
    public DateTimeOffset RecordedAt { get; init; }
    public DateTimeOffset? StruckAt { get; private set; }
    public string? StruckWhy { get; private set; }

    public bool Counts => StruckAt is null;

    public void Strike(string why, DateTimeOffset now)
    {
        if (StruckAt is not null)
            throw new RuleBrokenException("这一项已经作废。");
        if (string.IsNullOrWhiteSpace(why))
            throw new RuleBrokenException("作废须写明理由。");
        (StruckAt, StruckWhy) = (now, why.Trim());
    }
}
