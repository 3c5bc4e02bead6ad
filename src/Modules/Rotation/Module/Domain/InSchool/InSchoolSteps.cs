namespace Workforce.Rotation.Domain.InSchool;

internal static class InSchoolSteps
{
    public static readonly IReadOnlyList<InSchoolStep> Statutory =
        [InSchoolStep.Plan, InSchoolStep.PublishPosts, InSchoolStep.CheckEligibility, InSchoolStep.Assess, InSchoolStep.PublishProposed, InSchoolStep.Appoint];

    public static string Title(this InSchoolStep step) => step switch
    {
        InSchoolStep.Plan => "制定方案",
        InSchoolStep.PublishPosts => "公布岗位",
        InSchoolStep.CheckEligibility => "报名与资格审查",
        InSchoolStep.Assess => "考评",
        InSchoolStep.PublishProposed => "公示拟聘名单",
        InSchoolStep.Appoint => "聘任",
        _ => "已办完",
    };

    /// <summary>The word by which the policy names the step.</summary>
    public static string Word(this InSchoolStep step) => step switch
    {
        InSchoolStep.Plan => "plan",
        InSchoolStep.PublishPosts => "publish-posts",
        InSchoolStep.CheckEligibility => "check-eligibility",
        InSchoolStep.Assess => "assess",
        InSchoolStep.PublishProposed => "publish-proposed",
        _ => "appoint",
    };
}
