namespace Workforce.Demo.Generation;

/// <summary>Qualification certificates with their registration.</summary>
internal static class Papers
{
    public static IReadOnlyList<DemoCertificate> Certificates(Career career, KeyedRandom random)
    {
        var rows = new List<DemoCertificate> { Certificate(career, Kind(career, random), 0, random) };
        if (career.Stage.Stage == "primary" && career.Subject is "chinese" or "maths" && random.Chance(60))
            rows.Add(Certificate(career, "1", 1, random) with { Subject = "preschool" });
        return rows;
    }

    /// <summary>Many hold the certificate of a higher stage, which serves for the lower ones too (教师资格条例 art. 5).</summary>
    private static string Kind(Career career, KeyedRandom random) => career.Stage.Stage switch
    {
        "primary" => random.Chance(140) ? "3" : random.Chance(40) ? "4" : "2",
        "junior" => random.Chance(420) ? "4" : "3",
        "special" => random.Chance(150) ? "3" : "2",
        _ => career.Stage.Certificate,
    };

    private static DemoCertificate Certificate(Career career, string kind, int serial, KeyedRandom random)
    {
        // 教师资格 has been certified to everybody since 2001; those who taught before got theirs in 1996–1998.
        var issued = career.FirstYear switch
        {
            < 1996 => new DateOnly(random.Between(1996, 1998), random.Between(1, 12), random.Between(1, 28)),
            var year => new DateOnly(year, 6, random.Between(10, 28)),
        };
        var number = Digits.Of(issued.Year, 4) + "99" + Digits.Of(career.School.District.Number, 3) + kind + (career.IsMale ? "1" : "2")
            + Digits.Of((career.Number * 2 + serial) % 1_000_000, 6);

        DateOnly? first = career.IsEstablished && career.ServiceYears >= 1 ? new DateOnly(Math.Max(2015, career.FirstYear + 1), 11, 30) : null;
        DateOnly? until = null;
        if (first is { } day && day < career.Today)
            for (until = day.AddYears(5); until < career.Today; until = until.Value.AddYears(5)) { }
        else
            first = null;
        return new(kind, career.Subject, number, career.School.District.Bureau, issued, first, until, first is null ? null : random.Chance(996) ? "passed" : "suspended");
    }
}
