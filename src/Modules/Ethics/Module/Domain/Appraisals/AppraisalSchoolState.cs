namespace Workforce.Ethics.Domain.Appraisals;

internal enum AppraisalSchoolState
{
    /// <summary>学校录入.</summary>
    Entering = 0,

    /// <summary>已提交: teachers see theirs and may contest.</summary>
    Submitted = 1,

    /// <summary>区已确认.</summary>
    Confirmed = 2,
}
