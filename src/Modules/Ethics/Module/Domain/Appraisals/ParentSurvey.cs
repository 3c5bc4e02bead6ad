using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Appraisals;

/// <summary>One class's parents on the teachers who teach it.</summary>
internal sealed class ParentSurvey
{
    public const int MostCodes = 100;

    public ParentSurveyId Id { get; init; }
    public AppraisalYearId YearId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }
    public required string SchoolName { get; init; }
    public required string ClassName { get; init; }
    public IReadOnlyList<SurveyTeacher> Teachers { get; init; } = [];
    public required ParentForm Form { get; init; }
    public DateOnly DueOn { get; init; }
    public int Printed { get; private set; }
    public DateOnly? ClosedOn { get; private set; }
    public uint Version { get; private set; }

    public bool IsOpen(DateOnly today) => ClosedOn is null && today <= DueOn;

    /// <param name="used">Codes that have been used already.</param>
    public void Print(int count, int used)
    {
        if (ClosedOn is not null)
            throw new RuleBrokenException("这份问卷已经收齐，不能再印。");
        if (count is < 1 or > MostCodes)
            throw new RuleBrokenException("一个班印 1 到 {0} 份。", MostCodes);
        Printed = used + count;
    }

    public void Close(DateOnly on)
    {
        if (ClosedOn is not null)
            throw new RuleBrokenException("这份问卷已经收齐，不能再印。");
        ClosedOn = on;
    }
}
