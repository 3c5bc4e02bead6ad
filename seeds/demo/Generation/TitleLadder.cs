namespace Workforce.Demo.Generation;

/// <summary>
/// Titles by education and years (the shape of 人社部发〔2015〕79号) and the post levels inside each title:
/// 5:6:7 as 2:4:4, 8:9:10 as 3:4:3, 11:12 as 5:5, over each district and stage.
/// </summary>
internal static class TitleLadder
{
    private static readonly (string Title, int FirstLevel, int[] Shares)[] Tiers =
        [("senior", 7, [2, 4, 4]), ("first", 10, [3, 4, 3]), ("second", 12, [5, 5])];

    public static void Draw(Career career, KeyedRandom random)
    {
        var year = career.FirstYear;
        switch (career.Education.Find(it => it.IsFirst)!.Level, career.HighestEducation)
        {
            case (_, "14") when career.Education is [_, { Mode: "full-time" }]:
                break;
            case ("21", _):
                year += 1;
                break;
            case ("31", _):
                Step(career, "third", 1, 13, year + 1, random);
                year += 3;
                break;
            default:
                Step(career, "third", 1, 13, year + 1, random);
                year += 4;
                break;
        }
        Step(career, "second", 2, 12, year, random);

        year += random.Between(career.Stage.YearsToFirst.Least, career.Stage.YearsToFirst.Most) + (random.Chance(150) ? random.Between(3, 8) : 0);
        if (career.Stage.Stage == "kindergarten" && random.Chance(300))
            return;
        Step(career, "first", 3, 10, year, random);

        if (!random.Chance(career.Stage.SeniorPermille + career.Quality / 8))
            return;
        year += random.Between(5, 13);
        Step(career, "senior", 4, 7, year, random);

        if (random.Chance(12))
            Step(career, "full-senior", 5, 4, year + random.Between(6, 12), random);
    }

    private static void Step(Career career, string title, int rank, int firstLevel, int year, KeyedRandom random)
    {
        var obtained = rank < 3 ? new DateOnly(year, 9, 20) : new DateOnly(year, 12, random.Between(5, 28));
        if (obtained > career.Today || (career.Titles.Count > 0 && career.Titles[^1].Appointed is null))
            return;
        var wait = rank < 3 || random.Chance(620) ? 1 : random.Chance(800) ? random.Between(4, 18) : random.Between(20, 48);
        var appointed = new DateOnly(obtained.Year, obtained.Month, 1).AddMonths(wait);
        career.Titles.Add(new(title, rank, firstLevel, obtained, appointed > career.Today ? null : appointed));
    }

    /// <summary>Puts everybody of a district and stage at a level: the longest appointed highest.</summary>
    public static void Rank(IReadOnlyList<Career> careers)
    {
        foreach (var (title, firstLevel, shares) in Tiers)
        {
            var holders = careers.Where(it => it.Appointed?.Title == title).OrderBy(it => it.Appointed!.Appointed).ThenBy(it => it.Number).ToList();
            var sizes = Apportionment.Split(holders.Count, shares);
            var next = 0;
            for (var i = 0; i < sizes.Length; i++)
                for (var n = 0; n < sizes[i]; n++)
                    holders[next++].Level = firstLevel - shares.Length + 1 + i;
        }
        foreach (var career in careers)
            if (career.Appointed is { Title: "full-senior" })
                career.Level = 4;
    }

    public static IReadOnlyList<DemoTitleHeld> Titles(Career career)
    {
        var held = new List<DemoTitleHeld>();
        for (var i = 0; i < career.Titles.Count; i++)
        {
            var step = career.Titles[i];
            var next = i + 1 < career.Titles.Count ? career.Titles[i + 1].Appointed : null;
            held.Add(new(step.Title, career.Subject, step.Obtained, step.Appointed, step.Appointed is null ? null : next?.AddDays(-1)));
        }
        return held;
    }

    /// <summary>Appointments from the first to the present level, each beginning where the last one ended.</summary>
    public static IReadOnlyList<DemoPostHeld> Posts(Career career)
    {
        var starts = new List<(int Level, DateOnly From)>();
        if (career.Titles.Find(it => it.Appointed is not null)?.Appointed is not { } firstDay || firstDay > career.WorkStarted)
            starts.Add((13, career.WorkStarted));
        var appointed = career.Titles.FindAll(it => it.Appointed is not null);
        for (var i = 0; i < appointed.Count; i++)
        {
            var isLast = i == appointed.Count - 1;
            var from = appointed[i].Appointed!.Value;
            var until = isLast ? career.Today : appointed[i + 1].Appointed!.Value;
            var top = isLast ? career.Level : PastTop(appointed[i], SchoolCalendar.WholeYears(from, until));
            var steps = appointed[i].FirstLevel - top + 1;
            var months = (until.Year - from.Year) * 12 + until.Month - from.Month;
            for (var n = 0; n < steps; n++)
                Start(starts, appointed[i].FirstLevel - n, from.AddMonths(months * n / steps));
        }
        return
        [
            .. starts.Select((it, i) => new DemoPostHeld(
                "technical", "technical-" + Digits.Of(it.Level, 2), it.From, i + 1 < starts.Count ? starts[i + 1].From.AddDays(-1) : null, it.Level == 13 && i == 0 && starts.Count == 1)),
        ];
    }

    private static void Start(List<(int Level, DateOnly From)> starts, int level, DateOnly from)
    {
        if (starts.Count > 0 && starts[^1].Level == level)
            return;
        if (starts.Count > 0 && starts[^1].From >= from)
            starts.RemoveAt(starts.Count - 1);
        starts.Add((level, from));
    }

    private static int PastTop(TitleStep step, int years) => step.FirstLevel - (step.Rank, years) switch
    {
        (1, _) => 0,
        (2, >= 4) => 1,
        (2, _) => 0,
        (3, >= 9) => 2,
        (_, >= 4) => 1,
        _ => 0,
    };
}
