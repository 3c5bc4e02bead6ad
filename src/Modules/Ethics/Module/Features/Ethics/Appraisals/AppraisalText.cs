using Workforce.Ethics.Domain.Appraisals;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

/// <summary>What people call these, in Chinese; keys of the texts.</summary>
internal static class AppraisalText
{
    public static string Title(AppraisalSchoolState state) => state switch { AppraisalSchoolState.Entering => "学校录入中", AppraisalSchoolState.Submitted => "已提交", _ => "已确认" };
}
