namespace Workforce.Demo.Generation;

/// <summary>School spells, stays at other schools and leaves, from the first day of teaching to today.</summary>
internal sealed class Service(IReadOnlyList<SchoolDraft> schoolsOfDistrict)
{
    // Ran before the earliest career began, so it could have been anybody's first school.
    private const int OldEnough = 1980;

    public void Draw(Career career, KeyedRandom random)
    {
        DrawSpells(career, random);
        career.WorkSchool = career.School;
        if (career.School.Blueprint.IsPublic)
            DrawStays(career, random);
        DrawLeaves(career, random);
        DrawStatus(career, random);
    }

    private void DrawSpells(Career career, KeyedRandom random)
    {
        var years = MoveYears(career, random);
        SchoolDraft? after = career.School;
        for (var i = years.Count - 1; i >= 0; i--)
        {
            DateOnly? to = i == years.Count - 1 ? null : SchoolCalendar.End(years[i + 1] - 1);
            var school = to is null ? career.School : Earlier(career, after, i == 0, random);
            var outside = school is null ? Outside(career, random) : null;
            career.Spells.Insert(0, new(school, school?.Name ?? outside!, school?.Blueprint.Locality ?? "town", SchoolCalendar.Start(years[i]), to));
            after = school;
        }
    }

    /// <summary>The years in which spells begin, the first one first.</summary>
    private static List<int> MoveYears(Career career, KeyedRandom random)
    {
        var thisYear = SchoolCalendar.YearOf(career.Today);
        var moves = career.ServiceYears switch
        {
            < 4 => 0,
            < 9 => random.Weighted([72, 26, 2]),
            < 19 => random.Weighted([40, 41, 16, 3]),
            _ => random.Weighted([24, 38, 27, 11]),
        };
        var years = new SortedSet<int> { career.FirstYear };
        for (var i = 0; i < moves; i++)
            years.Add(random.Between(career.FirstYear + 2, thisYear - 1));
        if (years.Max < career.School.Founded)
            years.Add(random.Between(career.School.Founded, Math.Min(career.School.Founded + 6, thisYear)));
        return [.. years];
    }

    /// <summary>A school she came from; null when it lies outside the city.</summary>
    private SchoolDraft? Earlier(Career career, SchoolDraft? after, bool isFirst, KeyedRandom random)
    {
        if (random.Chance(isFirst ? 130 : 40))
            return null;
        for (var tries = 0; tries < 12; tries++)
        {
            var school = schoolsOfDistrict[random.Below(schoolsOfDistrict.Count)];
            var isLikely = !isFirst || !school.IsUrban || random.Chance(400);
            if (isLikely && school != after && school.Founded <= OldEnough && school.Teaches(career.Stage.Stage))
                return school;
        }
        return null;
    }

    private static string Outside(Career career, KeyedRandom random) =>
        "邻市" + PlaceName.At(random.Below(PlaceName.Count)).Text + career.Stage.Stage switch
        {
            "kindergarten" => "幼儿园",
            "primary" => "小学",
            "special" => "特殊教育学校",
            _ => "中学",
        };

    private void DrawStays(Career career, KeyedRandom random)
    {
        var thisYear = SchoolCalendar.YearOf(career.Today);
        var free = career.FirstYear + 3;
        foreach (var (kind, permille) in ((string, int)[])[("support", career.School.IsUrban ? 170 : 60), ("exchange", 130)])
        {
            if (!random.Chance(permille) || free > thisYear - 2)
                continue;
            var year = random.Between(free, thisYear - 2);
            var length = Math.Min(random.Chance(700) ? 1 : random.Between(2, 3), thisYear - 1 - year);
            var spell = career.Spells.FindLast(it => it.From <= SchoolCalendar.Start(year))!;
            if (length < 1 || spell.School is null || spell.To < SchoolCalendar.End(year + length - 1))
                continue;
            if (Host(career, spell.School, year, random) is { } host)
                career.Stays.Add(new(kind, spell.School.Id, host.Id, SchoolCalendar.Start(year), SchoolCalendar.End(year + length - 1), false));
            free = year + length + 1;
        }
        if (random.Chance(24) && career.JoinedSchool <= SchoolCalendar.Start(thisYear - 3) && free <= thisYear)
        {
            var year = Math.Max(free, thisYear - random.Below(2));
            if (Host(career, career.School, year, random) is { } host)
            {
                career.Stays.Add(new(random.Chance(700) ? "exchange" : "support", career.School.Id, host.Id, SchoolCalendar.Start(year), null, false));
                career.WorkSchool = host;
            }
        }
    }

    private SchoolDraft? Host(Career career, SchoolDraft home, int year, KeyedRandom random)
    {
        for (var tries = 0; tries < 8; tries++)
        {
            var school = schoolsOfDistrict[random.Below(schoolsOfDistrict.Count)];
            if (school != home && school.Blueprint.IsPublic && school.Founded <= year && school.Teaches(career.Stage.Stage))
                return school;
        }
        return null;
    }

    private static void DrawLeaves(Career career, KeyedRandom random)
    {
        if (!career.IsMale)
        {
            var firstChild = career.Born.AddYears(random.Between(25, 33)).AddDays(random.Below(365));
            if (random.Chance(820))
                Add(career, "maternity", firstChild, 158);
            if (random.Chance(340))
                Add(career, "maternity", firstChild.AddYears(random.Between(2, 7)).AddDays(random.Below(365)), 188);
        }
        if (career.ServiceYears > 1 && random.Chance(45))
            Add(career, random.Chance(650) ? "sick" : random.Chance(500) ? "study" : "personal", RandomDay(career, random), random.Between(30, 330));
        if (career.ServiceYears > 1 && random.Chance(7))
            Add(career, "sick", career.Today.AddDays(-random.Between(20, 200)), 400);
    }

    private static DateOnly RandomDay(Career career, KeyedRandom random)
    {
        var from = SchoolCalendar.Start(career.FirstYear).DayNumber + 200;
        return DateOnly.FromDayNumber(random.Between(from, Math.Max(from, career.Today.DayNumber - 10)));
    }

    /// <summary>Leaves out what would begin in the future, before work, or across a stay or another leave.</summary>
    private static void Add(Career career, string kind, DateOnly from, int days)
    {
        var to = from.AddDays(days - 1);
        if (from > career.Today || from < SchoolCalendar.Start(career.FirstYear))
            return;
        if (career.Stays.Exists(it => it.From <= to && (it.To is null || it.To >= from)) || career.Leaves.Exists(it => it.From <= to && (it.To is null || it.To >= from)))
            return;
        career.Leaves.Add(new(kind, from, to >= career.Today ? null : to));
        career.Leaves.Sort((a, b) => a.From.CompareTo(b.From));
    }

    private static void DrawStatus(Career career, KeyedRandom random)
    {
        if (career.HasOpenStay)
            (career.Status, career.OnPost) = ("205", "exchange");
        else if (career.Leaves is [.., { To: null } leave])
            (career.Status, career.OnPost) = leave.Kind switch
            {
                "maternity" => ("100", "maternity"),
                "sick" => ("203", "sick-leave"),
                "study" => ("204", "official-leave"),
                _ => ("100", "personal-leave"),
            };
        else if (career.RetiresOn <= career.Today.AddMonths(2))
            (career.Status, career.OnPost) = ("209", "other");
        else if (career.ServiceYears > 5 && career.School.Blueprint.IsPublic && random.Chance(7))
            (career.Status, career.OnPost) = (random.Chance(600) ? "201" : "202", "shadow");
    }
}
