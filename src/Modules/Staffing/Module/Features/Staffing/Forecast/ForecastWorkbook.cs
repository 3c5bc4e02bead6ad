using Workforce.Platform.Sheets;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>The report's tables as sheets of one workbook.</summary>
internal static class ForecastWorkbook
{
    public static void Write(Stream output, DistrictFigures figures, IReadOnlyList<SchoolLine> schools, CodeTables codes)
    {
        var years = Enumerable.Range(0, figures.Years + 1).ToList();
        using var writer = new SheetWriter(output);
        writer.Add("学段", [new("学段", Width: 12), new("项目", Width: 12), .. years.Select(Column)], figures.Stages.SelectMany(stage => new[]
        {
            Row([Stage(stage.Stage), "招生"], stage.Intake.Select(n => (decimal)n)),
            Row([Stage(stage.Stage), "学生"], stage.Pupils.Select(n => (decimal)n)),
            Row([Stage(stage.Stage), "班级"], stage.Classes.Select(n => (decimal)n)),
            Row([Stage(stage.Stage), "需求"], stage.Demand),
            Row([Stage(stage.Stage), "供给"], stage.Supply),
            Row([Stage(stage.Stage), "余缺"], stage.Supply.Zip(stage.Demand, (s, d) => s - d)),
        }));
        writer.Add("学科", [new("学段", Width: 12), new("学科", Width: 20), new("项目", Width: 10), .. years.Select(Column)], figures.Subjects.SelectMany(subject => Balance([Stage(subject.Stage), SubjectOf(subject.Subject)], subject.Supply, subject.Demand)));
        writer.Add("学校", [new("学校", Width: 26), new("项目", Width: 10), .. years.Select(Column)], schools.SelectMany(school => Balance([school.Name], school.Totals.Supply, school.Totals.Demand)));

        WrittenColumn Column(int year) => new(ForecastText.Year(figures.PresentYear + year), ColumnFormat.Decimal, 12);
        string Stage(string code) => codes["stage"].Find(code)?.Name ?? code;
        string SubjectOf(string code) => code.Length == 0 ? "非教学人员" : codes["subject"].Find(code)?.Name ?? code;
        IEnumerable<IReadOnlyList<object?>> Balance(IReadOnlyList<object?> names, IReadOnlyList<decimal> supply, IReadOnlyList<decimal> demand) =>
        [
            Row([.. names, "需求"], demand), Row([.. names, "供给"], supply),
            [.. names, "预警", .. supply.Zip(demand, (s, d) => (object?)figures.Warning.Of(s, d).Of())],
        ];
    }

    private static IReadOnlyList<object?> Row(IReadOnlyList<object?> names, IEnumerable<decimal> numbers) => [.. names, .. numbers.Select(n => (object?)Math.Round(n, 1))];
}
