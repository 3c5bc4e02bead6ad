using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;
using Workforce.Rotation.Domain.Plans;

namespace Workforce.Rotation.Features.Rotation;

/// <summary>The pages of a round for the bureau, in the order of its stages: what stands under the head of each.</summary>
internal static class RoundMenu
{
    private static readonly IReadOnlyList<RoundLink> Links =
    [
        new("概览", "/Rotation/Rounds/Show"),
        new("方案", "/Rotation/Plans/Edit", To: RoundState.Draft),
        new("定岗", "/Rotation/PostPlans/Index", RoundStages.Posts),
        new("直聘与免竞聘", "/Rotation/Exemptions/Index", RoundStages.Direct),
        new("岗位", "/Rotation/Posts/Index"),
        new("校内竞聘", "/Rotation/InSchool/Index", RoundStages.InSchool),
        new("报名", "/Rotation/Registrations/Index", RoundStages.CrossSchool, To: RoundState.Draft, If: policy => policy.CrossEligibility.TakesRegistrations),
        new("人员", "/Rotation/Entrants/Index"),
        new("考试", "/Rotation/Exams/Show", If: policy => policy.HasExam()),
        new("试讲", "/Rotation/Lessons/Show", If: policy => policy.HasLesson()),
        new("评分复核", "/Rotation/Contests/Index", From: RoundState.Choosing, If: policy => !policy.IsScoredForAll()),
        new("模拟", "/Rotation/Simulations/Index"),
        new("抽签", "/Rotation/Draws/Show", From: RoundState.Choosing),
        new("结果", "/Rotation/Runs/Show", From: RoundState.Proposed),
        new("师德复核", "/Rotation/Standings/Index", From: RoundState.Locked),
        new("异议", "/Rotation/Objections/Index", From: RoundState.Published),
        new("组织调剂", "/Rotation/Adjustments/Index", RoundStages.Adjustment, From: RoundState.Published),
        new("待岗", "/Rotation/Waiting/Index", RoundStages.Adjustment, From: RoundState.Published),
        new("聘任", "/Rotation/Appointments/Index", From: RoundState.Closed),
        new("合同", "/Rotation/EmploymentContracts/Index", From: RoundState.Closed),
        new("交接", "/Rotation/Handovers/Index", From: RoundState.Published),
        new("表格", "/Rotation/Papers/Index"),
    ];

    public static IEnumerable<RoundLink> Of(Round round) => Links.Where(link => link.IsShownIn(round));
}
