using Workforce.Registry.Contracts;

namespace Workforce.Rotation.Domain.Exemptions;

/// <summary>直聘: says by which condition somebody may be appointed directly.</summary>
internal static class DirectGround
{
    // Lowest first, as the code tables order them.
    private static readonly string[] HonourLevels = ["school", "county", "city", "province", "national"];
    private static readonly string[] Duties = ["none", "group-head", "deputy-director", "director", "union-chair", "deputy-principal", "secretary", "principal"];

    public static Ground? Of(TeacherFacts teacher, DirectCondition condition, DateOnly on)
    {
        var backbone = teacher.Honours.Where(h => h.Kind == "backbone").MaxBy(h => Array.IndexOf(HonourLevels, h.Level));
        var honour = teacher.Honours.FirstOrDefault(h => condition.Honour?.Contains(h.Kind) == true);
        var meets = (condition.Sex is null || condition.Sex == teacher.Sex)
            && (condition.AgeAtLeast is not { } age || Age.Of(teacher.BornOn, on) >= age)
            && (condition.YearsToRetirementAtMost is not { } remaining || teacher.RetiresOn <= on.AddYears(remaining))
            && (condition.TeachingYearsAtLeast is not { } years || teacher.TeachingYears >= years)
            && (condition.BackboneLevelAtLeast is not { } level || backbone is not null && Array.IndexOf(HonourLevels, backbone.Level) >= Array.IndexOf(HonourLevels, level))
            && (condition.Honour is null || honour is not null)
            && (condition.DutyAtLeast is not { } duty || Array.IndexOf(Duties, teacher.Duty) >= Array.IndexOf(Duties, duty));
        return !meets ? null : condition switch
        {
            { YearsToRetirementAtMost: { } left } => Direct("near-retirement", "{0} 退休，不足 {1} 年", $"{teacher.RetiresOn:yyyy-MM}", $"{left}"),
            { AgeAtLeast: { } least } => Direct("age", "{0} 周岁，满 {1} 周岁", $"{Age.Of(teacher.BornOn, on)}", $"{least}"),
            { TeachingYearsAtLeast: { } least } => Direct("teaching-years", "教龄 {0} 年，满 {1} 年", $"{teacher.TeachingYears}", $"{least}"),
            { BackboneLevelAtLeast: not null } => Direct("backbone", "骨干教师：{0}", backbone!.Name),
            { Honour: not null } => Direct("honour", "荣誉：{0}", honour!.Name),
            { DutyAtLeast: not null } => Direct("duty", "学校领导和中层，按干部任用规定聘任"),
            _ => null,
        };
    }

    private static Ground Direct(string key, string sentence, params string[] values) => new(ExemptionKind.Direct, key, sentence, values);
}
