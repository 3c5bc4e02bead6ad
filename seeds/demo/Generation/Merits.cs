namespace Workforce.Demo.Generation;

/// <summary>Yearly appraisals, honours, and the years served as class teacher.</summary>
internal static class Merits
{
    private static readonly string[] Prizes = ["优质课评比一等奖", "优质课评比二等奖", "教学设计评比一等奖", "论文评比二等奖", "指导教师奖"];

    public static IReadOnlyList<DemoAppraisal> Appraisals(Career career, KeyedRandom random)
    {
        var rows = new List<DemoAppraisal>();
        for (var year = Math.Max(career.Today.Year - 5, career.FirstYear); year < career.Today.Year; year++)
        {
            var result = year == career.FirstYear ? "5" : random.Below(1000) switch
            {
                var n when n < 40 + career.Quality / 4 => "1",
                >= 998 => "4",
                >= 994 => "3",
                >= 990 => "6",
                _ => "2",
            };
            var ethics = result == "1" && random.Chance(700) ? "1" : result is "4" ? "3" : "2";
            var end = new DateOnly(year, 12, 31);
            var spell = career.Spells.FindLast(it => it.From <= end)!;
            rows.Add(new(year, spell.School?.Id, result, ethics, new(year + 1, 1, random.Between(10, 25))));
        }
        return rows;
    }

    public static IReadOnlyList<DemoHonour> Honours(Career career, KeyedRandom random)
    {
        var rows = new List<DemoHonour>();
        var (district, bureau, government) = (career.School.District.Name, career.School.District.Bureau, career.School.District.Government);
        var years = career.ServiceYears;
        if (years < 2)
            return rows;

        for (var n = (career.Quality * Math.Min(years, 20) / 6000) + (random.Chance(300) ? 1 : 0); n > 0; n--)
        {
            var (level, by) = random.Weighted([300, 470, 180, 45, 5]) switch
            {
                0 => ("school", career.School.Name),
                1 => ("county", bureau),
                2 => ("city", "示范市教育局"),
                3 => ("province", "示范省教育厅"),
                _ => ("national", "示范全国教学竞赛组委会"),
            };
            rows.Add(new("teaching", level, random.Pick(Prizes), Day(career, random), by));
        }
        if (career.Quality > 780 && years >= 3)
            rows.Add(new("backbone", "county", district + "教坛新秀", Day(career, random), bureau));
        if (career.Quality > 880 && career.Appointed is { Rank: >= 3 })
            rows.Add(new("backbone", "county", district + "学科带头人", Day(career, random), bureau));
        if (career.Quality > 945 && career.Appointed is { Rank: >= 3 })
            rows.Add(new("backbone", "city", "示范市学科骨干", Day(career, random), "示范市教育局"));
        if (career.Quality > 975 && career.Appointed is { Rank: >= 4 })
            rows.Add(new("backbone", "city", "示范市名师", Day(career, random), "示范市教育局"));
        if (career.Quality > 992 && career.Appointed is { Rank: >= 4 })
            rows.Add(new("special-grade", "province", "示范省特级教师", Day(career, random), "示范省人民政府"));
        if (random.Chance(35))
            rows.Add(new("advanced-worker", "county", district + "先进教育工作者", Day(career, random), government));
        if (random.Chance(18))
            rows.Add(new("ethics-model", "county", district + "师德标兵", Day(career, random), bureau));
        var rural = career.Spells.Where(it => it.Locality == "rural").Sum(it => SchoolCalendar.WholeYears(it.From, it.To ?? career.Today));
        if (rural >= 30)
            rows.Add(new("rural-service", "national", "乡村学校从教30年", career.Today.AddYears(-1), "示范全国"));
        else if (rural >= 10 && random.Chance(700))
            rows.Add(new("rural-service", "county", "乡村学校从教10年", career.Today.AddYears(-1), government));
        rows.Sort((a, b) => a.GrantedOn != b.GrantedOn ? a.GrantedOn.CompareTo(b.GrantedOn) : string.CompareOrdinal(a.Name, b.Name));
        return rows;
    }

    public static IReadOnlyList<int> ClassTeacherYears(Career career, KeyedRandom random)
    {
        var years = new List<int>();
        var thisYear = SchoolCalendar.YearOf(career.Today);
        var core = career.Subject is "chinese" or "maths" or "english" or "preschool" or "special";
        var goesOn = false;
        for (var year = career.FirstYear; year < thisYear; year++)
        {
            var age = year - career.Born.Year;
            var permille = (core ? 380 : 130) + (goesOn ? 380 : 0) - (age > 45 ? 250 : 0);
            goesOn = random.Chance(permille) && !career.Stays.Exists(it => it.From <= SchoolCalendar.Start(year) && !(it.To < SchoolCalendar.Start(year)));
            if (goesOn)
                years.Add(year);
        }
        if (career.IsClassTeacher)
            years.Add(thisYear);
        return years;
    }

    private static DateOnly Day(Career career, KeyedRandom random)
    {
        var from = SchoolCalendar.Start(career.FirstYear + 1).DayNumber;
        return DateOnly.FromDayNumber(random.Between(from, Math.Max(from, career.Today.DayNumber - 30)));
    }
}
