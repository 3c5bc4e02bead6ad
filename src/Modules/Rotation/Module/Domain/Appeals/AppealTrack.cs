namespace Workforce.Rotation.Domain.Appeals;

/// <summary>Before whom somebody disputes a decision. The tracks are separate in law; one may follow another.</summary>
internal enum AppealTrack
{
    /// <summary>校内争议仲裁小组.</summary>
    School = 0,

    /// <summary>教师申诉 to the education authority (教师法 art. 39).</summary>
    Bureau = 1,

    /// <summary>复核 by whoever decided (事业单位人事管理条例 art. 38).</summary>
    Review = 2,

    /// <summary>申诉 against the review.</summary>
    StaffAppeal = 3,

    /// <summary>人事争议仲裁.</summary>
    Arbitration = 4,
}
