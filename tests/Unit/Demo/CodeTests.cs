using Workforce.Demo;
using Workforce.Demo.Generation;
using Workforce.Platform.Seeds;
using Workforce.Platform.Sheets;
using Xunit;

namespace Workforce.UnitTests.Demo;

public sealed class CodeTests
{
    private static readonly CodeTables tables = CodeTables.Load(SeedFolder.Find("policy", "codes"));

    public static IEnumerable<TheoryDataRow<string>> Tables => Used(Cities.Standard).Select(u => u.Table).Distinct().Select(t => new TheoryDataRow<string>(t));

    [Theory]
    [MemberData(nameof(Tables))]
    public void EveryCodeOfTheCity_IsInItsTable(string table)
    {
        var codes = tables[table].Codes.Select(c => c.Value).ToHashSet();
        Assert.Subset(codes, Used(Cities.Standard).Where(u => u.Table == table && u.Code is not null).Select(u => u.Code!).ToHashSet());
    }

    [Fact]
    public void NamesInSentences_AreThoseOfTheTables()
    {
        Assert.All(tables["subject"].Codes, code => Assert.Equal(code.Name, Wording.Subject(code.Value)));
        Assert.All(StagePlan.All, plan => Assert.NotNull(tables["subject"].Find(plan.Subjects[0].Subject)));
    }

    private static IEnumerable<(string Table, string? Code)> Used(DemoCity city) =>
        city.Schools.SelectMany(s => ((string, string?)[])[("school-kind", s.Kind), ("locality", s.Locality), .. s.Stages.Select(x => ("stage", (string?)x.Stage))])
            .Concat(city.Teachers.SelectMany(Used));

    private static IEnumerable<(string Table, string? Code)> Used(DemoTeacher t) =>
    [
        ("sex", t.Person.Sex), ("country", t.Person.Country), ("id-kind", t.Person.IdKind), ("ethnicity", t.Person.Ethnicity), ("political-status", t.Person.PoliticalStatus),
        ("marital-status", t.Person.MaritalStatus), ("health", t.Person.Health), ("staff-source", t.Employment.Source), ("staff-kind", t.Employment.Kind),
        ("employment-type", t.Employment.EmploymentType), ("stage", t.Employment.EstablishmentStage), ("contract-kind", t.Employment.ContractKind),
        ("staff-status", t.Employment.Status), ("on-post-status", t.Employment.OnPostStatus), ("duty", t.Employment.Duty), ("stage", t.Teaching.Stage),
        ("subject", t.Teaching.Subject), ("subject", t.Teaching.SecondSubject), ("mandarin-level", t.Teaching.MandarinLevel), ("it-ability", t.Teaching.ItAbility),
        .. t.Education.SelectMany(e => ((string, string?)[])[("study-mode", e.Mode), ("education", e.Level), ("degree", e.Degree)]),
        .. t.Certificates.SelectMany(c => ((string, string?)[])[("certificate-kind", c.Kind), ("subject", c.Subject), ("registration-result", c.Registration)]),
        .. t.Spells.SelectMany(s => ((string, string?)[])[("locality", s.Locality), ("stage", s.Stage)]),
        .. t.Leaves.Select(l => ("leave-kind", (string?)l.Kind)),
        .. t.Stays.Select(s => ("stay-kind", (string?)s.Kind)),
        .. t.Posts.SelectMany(p => ((string, string?)[])[("post-category", p.Category), ("post-level", p.Level)]),
        .. t.Titles.SelectMany(x => ((string, string?)[])[("title", x.Title), ("subject", x.Subject)]),
        .. t.Appraisals.SelectMany(a => ((string, string?)[])[("appraisal-result", a.Result), ("appraisal-result", a.Ethics)]),
        .. t.Honours.SelectMany(h => ((string, string?)[])[("honour-kind", h.Kind), ("honour-level", h.Level)]),
    ];
}
