namespace Workforce.Rotation.Domain.InSchool;

/// <summary>The six steps of a competition inside a unit (事业单位人事管理条例，国务院令第652号第十条). The value is the step to be done next.</summary>
internal enum InSchoolStep
{
    /// <summary>制定竞聘上岗方案.</summary>
    Plan = 0,

    /// <summary>在本单位公布岗位、资格条件、聘期.</summary>
    PublishPosts = 1,

    /// <summary>审查资格条件.</summary>
    CheckEligibility = 2,

    /// <summary>考评.</summary>
    Assess = 3,

    /// <summary>在本单位公示拟聘人员名单.</summary>
    PublishProposed = 4,

    /// <summary>办理聘任手续.</summary>
    Appoint = 5,

    Done = 6,
}
