using Workforce.Rotation.Domain.Exemptions;

namespace Workforce.Rotation.Domain.Scoring;

/// <summary>What can be counted in whole units: years, periods.</summary>
/// <param name="Hundredths">Units times 100, because a year outside teaching may count as a part of one.</param>
internal sealed record CountedDatum(int Hundredths, string Basis)
{
    public static readonly IReadOnlyList<string> Words = ["age", "teaching-years", "school-years", "title-years", "post-years", "class-teacher-years", "rural-years", "work-years", "workload"];

    public static CountedDatum? Of(SchemeItem item, ScoringFacts facts) => (item.Datum ?? item.Item) switch
    {
        "age" => Whole(facts.Age, "{0}周岁"),
        "teaching-years" => Teaching(item, facts),
        "school-years" => Whole(facts.SchoolYears, "校龄{0}年"),
        "title-years" => Since(item, facts, facts.TitleObtainedOn, "取得现职称{0}年（{1:yyyy-MM}）"),
        "post-years" => Since(item, facts, facts.TitleAppointedOn, "现职称聘任{0}年（{1:yyyy-MM}）"),
        "class-teacher-years" => Whole(facts.ClassTeacherYears, "班主任{0}年"),
        "rural-years" => Whole(facts.RuralYears, "乡村任教{0}年"),
        "work-years" => Whole(facts.WorkYears, "工龄{0}年"),
        "workload" => Whole(facts.WeeklyPeriods, "周课时{0}节"),
        _ => null,
    };

    private static CountedDatum? Whole(int? count, string basis) => count is { } known ? new(known * 100, string.Format(basis, known)) : null;

    private static CountedDatum? Since(SchemeItem item, ScoringFacts facts, DateOnly? from, string basis) =>
        from is { } since ? new(Years(since, facts.On, item.PartYear) * 100, string.Format(basis, Years(since, facts.On, item.PartYear), since)) : null;

    private static CountedDatum? Teaching(SchemeItem item, ScoringFacts facts)
    {
        var years = item.PartYear && facts.TeachingSinceOn is { } since ? Years(since, facts.On, true) : facts.TeachingYears;
        if (years is not { } taught)
            return null;
        var outside = item.OutsidePercent is null || facts.WorkYears is not { } worked ? 0 : Math.Max(0, Worked(item, facts, worked) - taught);
        return new(taught * 100 + outside * (item.OutsidePercent ?? 0), $"教龄{taught}年" + (outside > 0 ? $"，教育系统外{outside}年" : ""));
    }

    private static int Worked(SchemeItem item, ScoringFacts facts, int completed) => item.PartYear && facts.WorkStartedOn is { } started ? Years(started, facts.On, true) : completed;

    private static int Years(DateOnly from, DateOnly on, bool partYear)
    {
        var completed = Math.Max(0, Age.Of(from, on));
        return partYear && from.AddYears(completed) < on ? completed + 1 : completed;
    }
}
