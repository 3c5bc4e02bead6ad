using System.Diagnostics;
using Workforce.Demo;
using Workforce.Platform.Seeds;
using Workforce.Platform.Sheets;
using Workforce.Platform.Sheets.Imports;
using Workforce.Registry.Features.Registry.Imports;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Sheets;

/// <summary>One hundred thousand teachers of fifty columns. Takes minutes, so it runs only when asked for: <c>-explicit on</c>.</summary>
public sealed class LargeImportTests(TestHost host, ITestOutputHelper output)
{
    private const int Rows = 100_000;
    private readonly Desk desk = new(host);
    private readonly Stopwatch watch = new();

    [Fact(Explicit = true)]
    public async Task HundredThousandTeachers_Go_In_And_Out()
    {
        using var file = Filled();
        var officer = desk.Officer();
        Measure("written", $"{file.Length / 1024 / 1024} MB");
        var import = await desk.HandInAsync(officer, "registry.teachers", file);
        Measure("checked", $"{import.Summary.Added} to add, {import.Summary.Warned} with a warning");
        Assert.Equal((Rows, 0), (import.Summary.Added, import.Summary.Faulty));
        import = await desk.AskAsync(officer, import.Id, ImportAct.Commit);
        Measure("committed", import.State.ToString());
        file.Position = 0;
        var again = await desk.HandInAsync(officer, "registry.teachers", file);
        Measure("checked again", $"{again.Summary.Same} the same");
        Assert.Equal(Rows, again.Summary.Same);
        using var result = new MemoryStream();
        await desk.AtAsync(officer, async d => { await d.WriteResultAsync(again, result, CancellationToken.None); return 0; });
        Measure("result sheet written", $"{result.Length / 1024 / 1024} MB");
        import = await desk.AskAsync(officer, import.Id, ImportAct.Undo);
        Measure("undone", import.State.ToString());
        Assert.Equal(ImportState.Undone, import.State);
    }

    private MemoryStream Filled()
    {
        var teachers = DemoCity.Generate(DemoSize.Large, new DateOnly(2026, 11, 23)).Teachers.Take(Rows);
        var school = desk.School(0).Code;
        watch.Start();
        var file = new MemoryStream();
        TemplateWorkbook.Write(file, TeachersWorkbook.Workbook with { Sheets = [TeachersWorkbook.Teachers] }, CodeTables.Load(SeedFolder.Find("policy", "codes")), _ => teachers.Select((t, n) => Cells(t, n, school)));
        return file;
    }

    // Other identity and staff numbers than the demo's own, so that all of them are new.
    private static IReadOnlyList<object?> Cells(DemoTeacher t, int nth, string school)
    {
        var bornOn = new DateOnly(1960 + nth % 40, 1 + nth / 40 % 12, 1 + nth / 480 % 28);
        var digits = $"339921{bornOn:yyyyMMdd}{nth / 13_440 % 500 * 2 + (t.Person.Sex == "1" ? 1 : 0):D3}";
        var (p, e, g) = (t.Person, t.Employment, t.Teaching);
        return
        [
            p.Name, p.FormerName, p.Sex, $"L{nth:D7}", p.Country, "1", digits + ResidentId.CheckDigit(digits), bornOn, p.NativePlace, p.BirthPlace, p.Ethnicity, p.PoliticalStatus, null, p.MaritalStatus, p.Health, p.Phone,
            school, bornOn.AddYears(22), bornOn.AddYears(24), bornOn.AddYears(22), e.Source, e.Kind, e.IsEstablished, e.IsEstablished ? bornOn.AddYears(23) : null, e.EstablishmentStage, e.EmploymentType, e.ContractKind, e.ContractFrom, e.ContractTo, e.Status, e.OnPostStatus, e.Duty,
            g.Stage, g.Subject, g.SecondSubject, g.Grade, g.WeeklyPeriods, g.IsClassTeacher, g.MandarinLevel, g.ItAbility, g.IsNormalGraduate, g.HasSpecialEducationTraining, g.HasSpecialEducationCertificate, g.IsPublicNormalStudent, g.ServedGrassroots, g.IsSpecialGrade, g.IsBackbone, g.IsPsychologyTeacher, g.IsDualQualified,
        ];
    }

    private void Measure(string what, string found)
    {
        var process = Process.GetCurrentProcess();
        output.WriteLine($"{what}: {watch.Elapsed.TotalSeconds:0.0} s, processor {process.TotalProcessorTime.TotalSeconds:0.0} s so far, working set {Environment.WorkingSet >> 20} MB, peak {process.PeakWorkingSet64 >> 20} MB: {found}");
        watch.Restart();
    }
}
