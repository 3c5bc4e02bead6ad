using Workforce.Platform.Changes;

namespace Workforce.Ethics.Domain.Appraisals;

/// <summary>No more people in a grade than its share allows, rounded down.</summary>
internal static class ShareMustHold
{
    public static int Most(SchemeGrade grade, int appraised) => grade.MaxShare is { } share ? (int)Math.Floor(appraised * share / 100) : appraised;

    /// <param name="grades">The grade of everybody appraised.</param>
    public static void Check(AppraisalScheme scheme, IReadOnlyCollection<string?> grades)
    {
        foreach (var grade in scheme.Grades.Where(g => g.MaxShare is not null))
        {
            var (count, most) = (grades.Count(g => g == grade.Code), Most(grade, grades.Count));
            if (count > most)
                throw new RuleBrokenException("“{0}”不超过参加考核人数的 {1}%：{2} 人中至多 {3} 人，现有 {4} 人。", grade.Name, grade.MaxShare!.Value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture), grades.Count, most, count);
        }
    }
}
