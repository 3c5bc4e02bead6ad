using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;

namespace Workforce.Rotation.Features.Rotation;

/// <summary>The pages of a round for a principal, in the order of its stages.</summary>
internal static class SchoolMenu
{
    private static readonly IReadOnlyList<RoundLink> Links =
    [
        new("岗位设置方案", "/Rotation/PostPlans/School", RoundStages.Posts),
        new("直聘与免竞聘", "/Rotation/Exemptions/School", RoundStages.Direct),
        new("校内竞聘", "/Rotation/InSchool/School", RoundStages.InSchool),
        new("跨校报名", "/Rotation/Registrations/School", RoundStages.CrossSchool, If: policy => policy.CrossEligibility.TakesRegistrations),
        new("竞聘评分", "/Rotation/Scores/School", From: RoundState.Choosing),
        new("聘用合同", "/Rotation/EmploymentContracts/School", From: RoundState.Closed),
        new("交接", "/Rotation/Handovers/School", From: RoundState.Published),
        new("表格", "/Rotation/Papers/School"),
    ];

    public static IEnumerable<RoundLink> Of(Round round) => Links.Where(link => link.IsShownIn(round));
}
