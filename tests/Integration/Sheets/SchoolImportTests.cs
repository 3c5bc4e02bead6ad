using Workforce.Demo;
using Workforce.Platform.Changes;
using Workforce.Platform.Sheets;
using Workforce.Platform.Sheets.Imports;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Sheets;

public sealed class SchoolImportTests(TestHost host)
{
    private readonly Desk desk = new(host);

    [Fact]
    public async Task Commit_AddedAndChangedSchools_AndUndo_LeavesNoTrace()
    {
        var officer = desk.Officer();
        var known = desk.City.Schools.First(s => s.DistrictId == officer.Reach.OnlyDistrict);
        var code = NewCode();
        using var file = Filled.Sheets(
            ("学校", [School(code, "新建小学", "小学"), [.. Known(known), ("核定编制数", known.EstablishmentQuota + 7)]]),
            ("学段规模", [[("学校", "新建小学"), ("学段", "小学"), ("班级数", 12), ("学生数", 480)], [("学校", known.Code), ("学段", known.Stages[0].Stage), ("班级数", known.Stages[0].Classes), ("学生数", known.Stages[0].Pupils)]]));

        var import = await desk.HandInAsync(officer, "registry.schools", file);
        Assert.Equal((2, 1, 1, 0), (import.Summary.Added, import.Summary.Changed, import.Summary.Same, import.Summary.Faulty));
        var change = Assert.Single((await desk.RowsAsync(officer, import, RowResult.Changed)).Single().Changes);
        Assert.Equal(("核定编制数", known.EstablishmentQuota.ToString(), (known.EstablishmentQuota + 7).ToString()), (change.Column.Title, change.Old, change.New));

        import = await desk.AskAsync(officer, import.Id, ImportAct.Commit);
        Assert.Equal((ImportState.Committed, null), (import.State, import.Refusal));
        Assert.Equal(480, await desk.SqlAsync<int>($"select pupils from school_stages g join schools s on s.id = g.of_school_id where s.code = '{code}'"));
        Assert.Equal(known.EstablishmentQuota + 7, await desk.SqlAsync<int>($"select establishment_quota from schools where code = '{known.Code}'"));
        Assert.Equal(3, await desk.SqlAsync<long>($"select count(*) from platform.change_log where evidence_file_id = '{import.FileId}' and account_id = '{officer.AccountId}'"));
        Assert.Equal($"{{\"EstablishmentQuota\": {known.EstablishmentQuota}}}", await desk.SqlAsync<string>($"select old::text from platform.change_log where evidence_file_id = '{import.FileId}' and kind = 'Modified'"));

        import = await desk.AskAsync(officer, import.Id, ImportAct.Undo);
        Assert.Equal((ImportState.Undone, null), (import.State, import.Refusal));
        Assert.Equal(0, await desk.SqlAsync<long>($"select count(*) from schools where code = '{code}'"));
        Assert.Equal(known.EstablishmentQuota, await desk.SqlAsync<int>($"select establishment_quota from schools where code = '{known.Code}'"));
    }

    [Fact]
    public async Task Check_UnknownClusterOtherDistrictAndTakenName_AreNamed()
    {
        var officer = desk.Officer();
        var abroad = desk.City.Schools.First(s => s.DistrictId != officer.Reach.OnlyDistrict);
        var known = desk.City.Schools.First(s => s.DistrictId == officer.Reach.OnlyDistrict);
        using var file = Filled.Sheet("学校",
            [.. School(NewCode(), "甲小学", "小学"), ("所属学区", "没有的学区")], Known(abroad), School(NewCode(), known.Name, "小学"), School(NewCode(), "乙小学", "小学校"));
        var import = await desk.HandInAsync(officer, "registry.schools", file);
        Assert.Equal(4, import.Summary.Faulty);
        Assert.Equal(
            ["本区没有这个学区", "这个学校标识码已登记在其他区", "本区已有同名的学校", SheetRules.UnknownCodeNear],
            import.Summary.Groups.OrderBy(g => g.FirstRows[0]).Select(g => g.Rule));
        await Assert.ThrowsAsync<RuleBrokenException>(() => desk.AskAsync(officer, import.Id, ImportAct.Commit));
    }

    [Fact]
    public async Task Commit_ChangedByAnotherSinceTheCheck_IsCheckedAnew()
    {
        var officer = desk.Officer();
        var known = desk.City.Schools.Where(s => s.DistrictId == officer.Reach.OnlyDistrict).ElementAt(2);
        using var file = Filled.Sheet("学校", [.. Known(known), ("建校年份", 1901)]);
        var import = await desk.HandInAsync(officer, "registry.schools", file);
        Assert.Equal(1, import.Summary.Changed);
        await desk.SqlAsync<object>($"update schools set founded_year = 1900 where code = '{known.Code}'");

        import = await desk.AskAsync(officer, import.Id, ImportAct.Commit);
        Assert.Equal(ImportState.Checked, import.State);
        Assert.Equal("1", Assert.Single(import.RefusalArguments));
        Assert.Equal("1900", (await desk.RowsAsync(officer, import)).Single().Changes.Single().Old);
        Assert.Equal(1900, await desk.SqlAsync<int>($"select founded_year from schools where code = '{known.Code}'"));

        import = await desk.AskAsync(officer, import.Id, ImportAct.Commit);
        Assert.Equal(ImportState.Committed, import.State);
        await desk.SqlAsync<object>($"update schools set founded_year = 1955 where code = '{known.Code}'");
        import = await desk.AskAsync(officer, import.Id, ImportAct.Undo);
        Assert.Equal((ImportState.Committed, "2"), (import.State, import.RefusalArguments[^1]));
        Assert.Equal(1955, await desk.SqlAsync<int>($"select founded_year from schools where code = '{known.Code}'"));
    }

    [Fact]
    public async Task Check_WrongTemplate_IsRefusedWithASentence()
    {
        var officer = desk.Officer();
        using var file = Filled.Sheet("商品", [("品名", "苹果"), ("单价", 3)]);
        var import = await desk.HandInAsync(officer, "registry.schools", file);
        Assert.Equal((ImportState.Refused, SheetSentences.WrongTemplate), (import.State, import.Refusal));
    }

    [Fact]
    public async Task Find_FromAnotherDistrictOrSchool_SeesNothing()
    {
        var officer = desk.Officer();
        using var file = Filled.Sheet("学校", School(NewCode(), "丙小学", "小学"));
        var import = await desk.HandInAsync(officer, "registry.schools", file);
        Assert.Null(await desk.FindAsync(desk.Officer(1), import.Id));
        Assert.Empty(await desk.RowsAsync(desk.Officer(1), import));
        var school = desk.City.Schools.First(s => s.DistrictId == officer.Reach.OnlyDistrict);
        Assert.Null(await desk.FindAsync(Desk.Principal(school), import.Id));
    }

    private static string NewCode() => (Guid.CreateVersion7().GetHashCode() & 0x7fffffff).ToString("D10");

    private static IReadOnlyList<(string, object?)> Known(DemoSchool school) =>
        [("学校标识码*", school.Code), ("学校名称*", school.Name), ("学校类型*", school.Kind), ("城乡类型*", school.Locality), ("是否公办*", school.IsPublic)];

    private static IReadOnlyList<(string, object?)> School(string code, string name, string kind) =>
        [("学校标识码*", code), ("学校名称*", name), ("学校类型*", kind), ("城乡类型*", "城区"), ("是否公办*", "是")];
}
