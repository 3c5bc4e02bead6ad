namespace Workforce.Demo.Generation;

/// <summary>
/// Scheme S1 of <c>seeds/policy/rotation.json</c> (中小学专业技术人员竞聘上岗量化评分表), computed from a teacher's own data.
/// Everything is read off the record but the peer rating, which the school gives.
/// </summary>
public static class ScoreSheet
{
    /// <summary>The lines of one sheet in the scheme's order, in thousandths of a point.</summary>
    /// <param name="teacher">Whose.</param>
    /// <param name="on">The base date; what came later does not count.</param>
    /// <param name="peerRating">Code table <c>appraisal-result</c>: 1 or 2 give points.</param>
    public static IReadOnlyList<DemoScoreItem> Compute(DemoTeacher teacher, DateOnly on, string peerRating)
    {
        var age = SchoolCalendar.WholeYears(BirthInNumber(teacher.Person.IdNumber), on);
        var teaching = Years(teacher.Employment.TeachingSince, on);
        var inSchool = Years(teacher.Employment.JoinedSchoolOn, on);
        var title = teacher.Titles.LastOrDefault(it => it.ObtainedOn <= on);
        var titleYears = title is null ? 0 : Years(title.ObtainedOn, on);
        var appointed = teacher.Titles.LastOrDefault(it => it.AppointedOn <= on);
        var appointedYears = appointed is null ? 0 : Years(appointed.AppointedOn!.Value, on);
        var education = teacher.Education[^1].Level;
        var (duty, dutyPoints) = Duty(teacher);
        var prizes = teacher.Honours.Where(it => it.Kind == "teaching" && it.GrantedOn <= on && it.Level != "school").ToList();
        var periods = teacher.Teaching.WeeklyPeriods + (teacher.Teaching.SecondSubject is null ? 0 : 1);
        return
        [
            new("age", $"{Digits.Of(age)}周岁", Math.Min(age * 100, 5_000)),
            new("teaching-years", $"教龄{Digits.Of(teaching)}年", Math.Min(teaching * 1_000, 20_000)),
            new("education", Wording.Education(education) is var name && education is "11" or "14" ? "研究生" : name, Education(education)),
            new("title-years", title is null ? "无职称" : $"{Wording.Title(title.Title)}资格{Digits.Of(titleYears)}年", Math.Min(titleYears * 2_000, 20_000)),
            new("post-years", appointed is null ? "未聘" : $"聘任{Wording.Title(appointed.Title)}{Digits.Of(appointedYears)}年", Math.Min(appointedYears * 1_000, 10_000)),
            new("duty", duty, dutyPoints),
            new("achievement", $"县级以上教学业绩奖{Digits.Of(prizes.Count)}项", Math.Min(prizes.Sum(Prize), 5_000)),
            new("peer-rating", peerRating switch { "1" => "优秀", "2" => "合格", _ => "其他" }, peerRating switch { "1" => 10_000, "2" => 8_000, _ => 0 }),
            new("school-years", $"校龄{Digits.Of(inSchool)}年", Math.Min(inSchool * 500, 10_000)),
            new("workload", $"周课时{Digits.Of(periods)}节", Math.Min(periods * 500, 9_000)),
        ];
    }

    private static int Years(DateOnly from, DateOnly on) => Math.Max(0, SchoolCalendar.WholeYears(from, on));

    private static DateOnly BirthInNumber(string idNumber) =>
        DateOnly.ParseExact(idNumber.AsSpan(6, 8), "yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);

    private static int Education(string code) => code switch { "11" or "14" => 5_000, "21" => 4_000, "31" => 3_000, "41" => 2_000, _ => 1_000 };

    private static int Prize(DemoHonour prize) => prize.Level switch { "national" => 5_000, "province" => 4_000, "city" => 3_000, _ => 2_000 };

    private static (string Duty, int Points) Duty(DemoTeacher teacher) => teacher.Employment.Duty switch
    {
        "principal" or "secretary" => ("校长、书记", 6_000),
        "deputy-principal" => ("副校长", 5_500),
        "director" or "union-chair" => ("中层正职", 5_000),
        "deputy-director" => ("中层副职", 4_500),
        _ when teacher.Teaching.IsClassTeacher => ("班主任", 4_000),
        "group-head" => ("教研组长", 3_000),
        _ => ("无", 0),
    };
}
