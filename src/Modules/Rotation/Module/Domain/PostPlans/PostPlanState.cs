namespace Workforce.Rotation.Domain.PostPlans;

/// <summary>Where a school's 岗位设置方案 stands.</summary>
internal enum PostPlanState
{
    Draft = 0,

    /// <summary>教代会 has passed it (国务院令第652号 art. 4).</summary>
    Passed = 1,

    /// <summary>Filed with the personnel authority (art. 7).</summary>
    Filed = 2,

    /// <summary>Its posts are posts of the round.</summary>
    Published = 3,
}
