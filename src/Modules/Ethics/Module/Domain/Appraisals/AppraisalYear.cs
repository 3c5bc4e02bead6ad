using Workforce.Access.Contracts;
using Workforce.Platform.Changes;

namespace Workforce.Ethics.Domain.Appraisals;

/// <summary>A district's appraisal of one year, with the scheme as it stood when it was opened.</summary>
internal sealed class AppraisalYear
{
    public AppraisalYearId Id { get; init; }
    public DistrictId DistrictId { get; init; }
    public int Year { get; init; }
    public required AppraisalScheme Scheme { get; init; }
    public required string SchemeSource { get; init; }
    public required string SchemeGradeOfSource { get; init; }

    /// <summary>Fewer parents' answers than this are not shown and do not count.</summary>
    public int ParentAnswersMin { get; init; }

    public DateOnly BaseOn { get; init; }
    public DateTimeOffset OpenedAt { get; init; }
    public bool IsClosed { get; private set; }
    public uint Version { get; private set; }

    public bool Unconfirmed => SchemeGradeOfSource is "C" or "M";

    public void Close()
    {
        if (IsClosed)
            throw new RuleBrokenException("这一年度的考核已经办结。");
        IsClosed = true;
    }
}
