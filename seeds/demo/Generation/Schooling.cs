namespace Workforce.Demo.Generation;

/// <summary>Education from the first diploma to the highest, and the day work began.</summary>
internal static class Schooling
{
    private sealed record Diploma(string Level, string? Degree, int AgeAtEnd, int Years);

    private static readonly Diploma Secondary = new("41", null, 19, 3);
    private static readonly Diploma College = new("31", null, 21, 3);
    private static readonly Diploma Bachelor = new("21", "11", 22, 4);
    private static readonly Diploma Master = new("14", "22", 25, 3);

    private static readonly Diploma[] Ladder = [Secondary, College, Bachelor, Master];

    private static readonly string[] Colleges = ["示范师范专科学校", "示范幼儿师范高等专科学校", "示范教育学院"];
    private static readonly string[] Universities = ["示范师范大学", "示范师范学院", "示范学院", "示范大学"];
    private static readonly string[] GraduateSchools = ["示范师范大学", "示范大学"];

    private static readonly string[] InService = ["correspondence", "evening", "self-taught", "online", "open"];

    public static void Draw(Career career, KeyedRandom random)
    {
        var thisYear = SchoolCalendar.YearOf(career.Today);
        var first = First(career, random);
        var ends = EndOf(career, first);
        if (ends > thisYear)
        {
            career.Born = career.Born.AddYears(thisYear - ends);
            ends = thisYear;
        }
        career.FirstYear = Math.Min(ends + (random.Chance(850) ? 0 : random.Between(1, 4)), thisYear);
        career.WorkStarted = new(career.FirstYear, 8, 1);
        career.IsNormalGraduate = random.Chance(820);

        var rows = new List<(Diploma Diploma, int Ends, string Mode)>();
        if (first == Master)
            rows.Add((Bachelor, ends - Master.Years, "full-time"));
        rows.Add((first, ends, "full-time"));
        foreach (var next in Later(career, first, random))
        {
            var year = Math.Max(rows[^1].Ends, career.FirstYear) + next.Years + random.Between(0, 4);
            if (year > thisYear)
                break;
            rows.Add((next, year, next == Master ? "in-service" : random.Pick(InService)));
        }
        for (var i = 0; i < rows.Count; i++)
            career.Education.Add(Row(career, rows[i].Diploma, rows[i].Ends, rows[i].Mode, i == 0, i == rows.Count - 1, random));
        career.HighestEducation = rows[^1].Diploma.Level;
    }

    private static int EndOf(Career career, Diploma diploma) =>
        career.Born.Year + diploma.AgeAtEnd + (career.Born.Month >= 9 ? 1 : 0);

    private static Diploma First(Career career, KeyedRandom random)
    {
        var age = SchoolCalendar.WholeYears(career.Born, career.Today);
        ReadOnlySpan<int> weights = (career.Stage.Stage, career.Born.Year) switch
        {
            ("kindergarten", < 1982) => [60, 35, 5, 0],
            ("kindergarten", _) => [0, 60, 39, 1],
            ("senior", < 1982) => [0, 20, 79, 1],
            ("senior", _) => [0, 0, 80, 20],
            (_, < 1979) => [45, 38, 17, 0],
            (_, < 1988) => [4, 40, 55, 1],
            ("junior", _) => [0, 3, 88, 9],
            _ => [0, 8, 87, 5],
        };
        var drawn = Ladder[random.Weighted(weights)];
        return drawn == Master && age < 25 ? Bachelor : drawn;
    }

    private static IEnumerable<Diploma> Later(Career career, Diploma first, KeyedRandom random)
    {
        if (first == Secondary && random.Chance(960))
            yield return College with { Years = 3 };
        if ((first == Secondary || first == College) && random.Chance(career.Stage.Stage == "kindergarten" ? 550 : 860))
            yield return Bachelor with { Years = 3, Degree = random.Chance(350) ? "11" : null };
        if (first == Bachelor && random.Chance(career.Stage.Stage == "senior" ? 90 : 35))
            yield return Master;
    }

    private static DemoEducation Row(Career career, Diploma diploma, int ends, string mode, bool isFirst, bool isHighest, KeyedRandom random)
    {
        var to = mode is "full-time" ? new DateOnly(ends, diploma == Master ? 6 : 7, 1) : new DateOnly(ends, random.Chance(500) ? 1 : 7, 1);
        return new()
        {
            From = new(ends - diploma.Years, 9, 1),
            To = to,
            Mode = mode,
            Level = diploma.Level,
            School = diploma.Level switch
            {
                "41" => "示范中等师范学校",
                "31" => random.Pick(Colleges),
                "14" => random.Pick(GraduateSchools),
                _ => random.Pick(Universities),
            },
            Major = diploma.Level == "41" ? "普通师范" : Major(career.Subject),
            Degree = diploma.Degree,
            DegreeOn = diploma.Degree is null ? null : to,
            IsNormal = career.IsNormalGraduate || diploma.Level == "41",
            IsFirst = isFirst,
            IsHighest = isHighest,
        };
    }

    private static string Major(string subject) => subject switch
    {
        "chinese" => "汉语言文学",
        "maths" => "数学与应用数学",
        "english" => "英语",
        "ethics" => "思想政治教育",
        "history" => "历史学",
        "geography" => "地理科学",
        "science" => "科学教育",
        "physics" => "物理学",
        "chemistry" => "化学",
        "biology" => "生物科学",
        "it" => "教育技术学",
        "technology" => "机械工艺技术",
        "pe" => "体育教育",
        "music" => "音乐学",
        "art" => "美术学",
        "psychology" => "应用心理学",
        "preschool" => "学前教育",
        "special" => "特殊教育",
        _ => "小学教育",
    };
}
