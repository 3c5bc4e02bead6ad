using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Inspections;

/// <summary>Enough different people, and none of the inspected school where somebody else inspects it.</summary>
internal static class InspectorsMustSuffice
{
    public static void Check(IReadOnlyList<Inspector> inspectors, SchoolId school, string schoolName, InspectionLevel level, bool isFormal, int least)
    {
        var different = inspectors.DistinctBy(i => i.StaffNumber.Length > 0 ? i.StaffNumber : $"{i.Name}/{i.Unit}").Count();
        if (different < least)
            throw new RuleBrokenException(isFormal ? "正式督导至少 {0} 名督导人员，现有 {1} 名。" : "至少 {0} 名检查人员，现有 {1} 名。", least, different);
        if (!isFormal && level == InspectionLevel.School)
            return;
        if (inspectors.FirstOrDefault(i => i.SchoolId == school || string.Equals(i.Unit, schoolName, StringComparison.Ordinal)) is { } own)
            throw new RuleBrokenException("{0} 是被检查学校的人，不能参加对本校的检查，请另选。", own.Name);
    }
}
