using Workforce.Access.Contracts;
using Workforce.Demo;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Domain.Enrolments;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Demo;

/// <summary>The rows of one demo district. All numbers are made up; the way they fall is that of published figures.</summary>
internal sealed class ForecastDemoRows(DistrictId district, IReadOnlyList<EnrolmentLine> present, IReadOnlyDictionary<SchoolId, SchoolCard> schools, DateTimeOffset now)
{
    private const int YearsBack = 3;
    private const int PrimaryAge = 6;

    // Births of each year for a thousand of the year before, from 2021 on.
    private static readonly int[] Falling = [905, 915, 945, 1015, 940, 960];

    private int Year => present[0].SchoolYear;

    /// <summary>Confirmed returns of the last years that are not there yet.</summary>
    public (IReadOnlyList<EnrolmentReturn> Returns, IReadOnlyList<EnrolmentLine> Lines) Past(HashSet<int> known)
    {
        var returns = new List<EnrolmentReturn>();
        var lines = new List<EnrolmentLine>();
        foreach (var school in present.GroupBy(l => l.SchoolId))
        {
            var later = school.ToList();
            for (var year = Year - 1; year >= Year - YearsBack; year--)
            {
                later = Before(later);
                if (known.Contains(year) || !schools.TryGetValue(school.Key, out var card))
                    continue;
                var form = EnrolmentReturn.Open(card, year);
                var own = later.ConvertAll(l => Copy(l, form.Id, year));
                form.Lines.AddRange(own);
                form.StateIt(now);
                form.Confirm(null, now);
                returns.Add(form);
                lines.AddRange(own);
            }
        }
        return (returns, lines);
    }

    /// <summary>So that today's grades are nine in ten of those born, and later years fall.</summary>
    public IReadOnlyList<Expectation> Births()
    {
        var first = present.Where(l => l.Stage == "primary").ToLookup(l => l.Grade);
        var births = new Dictionary<int, int>();
        for (var grade = 6; grade >= 1; grade--)
            births[Year - PrimaryAge - grade + 1] = first[grade].Sum(l => l.Pupils) * 10 / 9;
        for (var i = 0; i < Falling.Length; i++)
            births[Year - PrimaryAge + 1 + i] = births[Year - PrimaryAge + i] * Falling[i] / 1000;
        return births.Where(b => b.Value > 0).Select(b => new Expectation { Id = Guid.CreateVersion7(), DistrictId = district, Kind = Expectation.Births, Year = b.Key, Number = b.Value, Source = "演示数据" }).ToList();
    }

    public IReadOnlyList<StaffChange> Hires() => present.Where(l => l.Stage == "junior" && l.Grade == 1).Take(4)
        .Select((l, i) => new StaffChange { Id = Guid.CreateVersion7(), DistrictId = district, SchoolId = l.SchoolId, Stage = "junior", Subject = i % 2 == 0 ? "maths" : "physics", Year = Year + 1, People = 1 + i % 2, Note = "演示：秋季招聘计划" }).ToList();

    public IReadOnlyList<Scenario> Scenarios(IEnumerable<DemoSchool> demo)
    {
        var small = demo.Where(s => s.Stages is [{ Stage: "primary" }]).OrderBy(s => s.Stages[0].Pupils).Take(2).ToList();
        var all = new List<Scenario> { New("小学改为每班 40 人", new() { ClassSizes = new Dictionary<string, int> { ["primary"] = 40 } }) };
        if (small.Count == 2)
            all.Add(New($"{small[0].Name}并入{small[1].Name}", new() { Mergers = [new(small[0].Id, small[1].Id, Year + 1)] }));
        return all;

        Scenario New(string name, Supposition inputs) => new() { Id = Guid.CreateVersion7(), DistrictId = district, Name = name, Inputs = inputs, SavedBy = "演示", SavedAt = now };
    }

    /// <summary>A year earlier everybody sat one grade lower; the top grade, which has left since, was a little smaller than the next.</summary>
    private static List<EnrolmentLine> Before(List<EnrolmentLine> later) => later.ConvertAll(line =>
    {
        var next = later.FirstOrDefault(l => l.Stage == line.Stage && l.Point == line.Point && l.Category == line.Category && l.Grade == line.Grade + 1) ?? line;
        var swing = (line.Grade * 7 + line.SchoolYear * 3) % 5 - 2;
        var pupils = Math.Max(0, next.Pupils * (1000 - 4 * swing) / 1000 - (ReferenceEquals(next, line) ? line.Pupils / 60 : 0));
        var copy = Line(line.DistrictId, line.SchoolId, line.SchoolYear - 1, line.Stage, line.Grade, pupils, line.Classes, line.Point, line.Category);
        return copy;
    });

    private static EnrolmentLine Copy(EnrolmentLine line, EnrolmentReturnId form, int year) =>
        Line(line.DistrictId, line.SchoolId, year, line.Stage, line.Grade, line.Pupils, line.Classes, line.Point, line.Category, form);

    private static EnrolmentLine Line(DistrictId district, SchoolId school, int year, string stage, int grade, int pupils, int classes, string point = "", string category = "", EnrolmentReturnId form = default) => new()
    {
        Id = new(Guid.CreateVersion7()), ReturnId = form, DistrictId = district, SchoolId = school, SchoolYear = year, Stage = stage, Grade = grade, Point = point, Category = category,
        Classes = classes, Pupils = pupils, Boys = pupils - pupils * 48 / 100, Girls = pupils * 48 / 100,
    };
}
