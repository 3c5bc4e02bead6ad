using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Staffing.Domain.Enrolments;

/// <summary>
/// Pupils and classes of one school in one school year, as the school states and the bureau confirms them. A confirmed one is
/// locked; a correction is a further one with the next number, and takes its place when it is confirmed too.
/// </summary>
internal sealed class EnrolmentReturn
{
    public EnrolmentReturnId Id { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }

    /// <summary>As the registry had it when the return was opened; so are code and stages.</summary>
    public string SchoolName { get; init; } = "";

    public string SchoolCode { get; init; } = "";

    /// <summary>Code table "stage".</summary>
    public List<string> Stages { get; init; } = [];

    /// <summary>The calendar year the school year begins in.</summary>
    public int SchoolYear { get; init; }

    /// <summary>1, then one more for each correction.</summary>
    public int Number { get; init; } = 1;

    /// <summary>Why it corrects an earlier one.</summary>
    public string? CorrectionReason { get; init; }

    public ReturnState State { get; private set; }
    public DateTimeOffset? StatedAt { get; private set; }
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>Why the bureau gave it back.</summary>
    public string? ReturnedBecause { get; private set; }

    public List<EnrolmentLine> Lines { get; init; } = [];
    public uint Version { get; private set; }

    /// <summary>A new return of a school, with the next number where it corrects one.</summary>
    public static EnrolmentReturn Open(SchoolCard school, int schoolYear) => new()
    {
        Id = new(Guid.CreateVersion7()), DistrictId = school.DistrictId, SchoolId = school.Id, SchoolYear = schoolYear, SchoolName = school.Name, SchoolCode = school.Code, Stages = [.. school.Stages],
    };

    /// <summary>A further version that begins with the same numbers.</summary>
    public EnrolmentReturn Correct(int number, string reason)
    {
        var next = new EnrolmentReturn
        {
            Id = new(Guid.CreateVersion7()), DistrictId = DistrictId, SchoolId = SchoolId, SchoolYear = SchoolYear, SchoolName = SchoolName, SchoolCode = SchoolCode, Stages = [.. Stages], Number = number, CorrectionReason = reason,
        };
        next.Lines.AddRange(Lines.Select(line => line.CopyTo(next.Id)));
        return next;
    }

    public void StateIt(DateTimeOffset now)
    {
        if (State != ReturnState.Draft)
            throw new RuleBrokenException("这一份已经上报，不能再改。");
        if (Lines.Count == 0)
            throw new RuleBrokenException("还没有填任何年级，不能上报。");
        (State, StatedAt, ReturnedBecause) = (ReturnState.Stated, now, null);
    }

    public void GiveBack(string reason)
    {
        if (State != ReturnState.Stated)
            throw new RuleBrokenException("只有已经上报、还没有确认的才能退回。");
        (State, StatedAt, ReturnedBecause) = (ReturnState.Draft, null, reason);
    }

    /// <param name="before">The confirmed one it corrects.</param>
    public void Confirm(EnrolmentReturn? before, DateTimeOffset now)
    {
        if (State != ReturnState.Stated)
            throw new RuleBrokenException("学校还没有上报，不能确认。");
        if (before is not null)
            before.State = ReturnState.Superseded;
        (State, ConfirmedAt) = (ReturnState.Confirmed, now);
    }
}
