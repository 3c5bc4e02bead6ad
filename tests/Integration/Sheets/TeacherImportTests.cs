using Workforce.Demo;
using Workforce.Platform.Sheets;
using Workforce.Platform.Sheets.Imports;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Sheets;

public sealed class TeacherImportTests(TestHost host)
{
    private readonly Desk desk = new(host);

    private static int serial;

    [Fact]
    public async Task Commit_NewTeacherWithHistory_ReimportIsTheSame_AndUndoTakesHerAway()
    {
        var officer = desk.Officer();
        var school = OwnSchool(0);
        var (id, number) = NewPerson();
        MemoryStream File() => Filled.Sheets(
            ("基本信息", [Teacher(id, number, school.Name)]),
            ("学习经历", [[.. Who(id), ("入学年月", "2006-09"), ("毕业年月", "201007"), ("学历", "大学本科毕业"), ("最高学历标识", "是")]]),
            ("教师资格", [[.. Who(id), ("教师资格证种类", "小学教师资格\n初级中学教师资格"), ("任教学科", "语文\n数学"), ("教师资格证号码", "20103302021000001\n20123302031000002")]]),
            ("专业技术职务聘任", [[.. Who(id), ("专业技术职务", "二级教师"), ("取得时间", "2012年12月1日")]]),
            ("年度考核", [[.. Who(id), ("考核年度", 2024), ("考核结果", "优秀"), ("考核单位", school.Code)], [.. Who(id), ("考核年度", 2025), ("考核结果", "合格")]]),
            ("工作经历", [[.. Who(id), ("任职单位", "外地小学"), ("开始年月", "2010-08"), ("结束年月", "2015-07-31")], [.. Who(id), ("任职单位", school.Name), ("开始年月", "2015-08-01"), ("结束年月", "至今")]]),
            ("荣誉", [[.. Who(id), ("荣誉类别", "骨干教师称号"), ("荣誉名称", "区骨干教师"), ("授予日期", "2019.9.10")]]));
        using var first = File();
        var import = await desk.HandInAsync(officer, "registry.teachers", first);
        Assert.Empty(import.Summary.Groups);
        Assert.Equal((10, 0), (import.Summary.Added, import.Summary.Faulty));
        import = await desk.AskAsync(officer, import.Id, ImportAct.Commit);
        Assert.Equal((ImportState.Committed, null), (import.State, import.Refusal));
        var teacher = $"from teachers t where t.id_number = '{id}'";
        Assert.Equal("王小明/wxm/second/21/True", await desk.SqlAsync<string>($"select concat_ws('/', name, pinyin_initials, title, highest_education, initcap(has_certificate::text)) {teacher}"));
        Assert.Equal(school.Id, await desk.SqlAsync<Guid>($"select school_id {teacher}"));
        Assert.Equal(school.Id, await desk.SqlAsync<Guid>($"select at_school_id from school_spells s where s.ended_on is null and teacher_id = (select teacher_id {teacher})"));
        Assert.Equal(2, await desk.SqlAsync<long>($"select count(*) from certificates where teacher_id = (select teacher_id {teacher})"));
        Assert.Null(await desk.SqlAsync<string>($"select new::text from platform.change_log where evidence_file_id = '{import.FileId}' and new::text like '%{id}%' limit 1"));

        using var second = File();
        var again = await desk.HandInAsync(officer, "registry.teachers", second);
        Assert.Equal((0, 0, 10, 0), (again.Summary.Added, again.Summary.Changed, again.Summary.Same, again.Summary.Faulty));

        import = await desk.AskAsync(officer, import.Id, ImportAct.Undo);
        Assert.Equal((ImportState.Undone, null), (import.State, import.Refusal));
        Assert.Equal(0, await desk.SqlAsync<long>($"select count(*) {teacher}"));
    }

    [Fact]
    public async Task Check_EverySortOfWrongRow_IsToldAndLeftOut()
    {
        var officer = desk.Officer();
        var known = OwnTeacher(0);
        var abroad = desk.City.Teachers.First(t => t.Employment.DistrictId != officer.Reach.OnlyDistrict);
        var (id, number) = NewPerson();
        using var file = Filled.Sheets(
            ("基本信息",
            [
                Teacher(id, number, OwnSchool(0).Code),
                Teacher(id, NewPerson().Number, OwnSchool(0).Code),
                Teacher("130402198207290622", NewPerson().Number, OwnSchool(0).Code),
                Teacher(NewPerson().Id, known.StaffNumber, OwnSchool(0).Code),
                Teacher(NewPerson().Id, NewPerson().Number, "不存在的学校"),
                [.. Teacher(abroad.Person.IdNumber, NewPerson().Number, OwnSchool(0).Code)],
            ]),
            ("年度考核", [[("姓名", "某人"), ("身份证件号", "11010519491231002X"), ("考核年度", 2024), ("考核结果", "优秀")], [("姓名", "不是她"), ("身份证件号", known.Person.IdNumber), ("考核年度", 2024), ("考核结果", "优良")]]));
        var import = await desk.HandInAsync(officer, "registry.teachers", file);
        Assert.Equal((1, 7), (import.Summary.Added, import.Summary.Faulty));
        Assert.Superset(
            new HashSet<string> { SheetRules.Repeated, SheetRules.IdCheckDigit, "教职工号已被另一位教职工使用", "本区没有这所学校。请填学校标识码或登记的全称", "这个证件号已登记在其他区", "姓名与证件号对不上，请核对是不是同一个人" },
            import.Summary.Groups.Select(g => g.Rule).ToHashSet());

        using var result = new MemoryStream();
        await desk.AtAsync(officer, async d => { await d.WriteResultAsync(import, result, CancellationToken.None); return 0; });
        using var workbook = Workbook.Open(result);
        var rows = workbook.Rows("基本信息").ToList();
        Assert.Equal(["新增", "有误", "有误", "有误", "有误", "有误"], rows.Skip(1).Select(r => r[0].Text));
        Assert.Equal("「身份证件号」与第 2 行重复", rows[2][1].Text);

        import = await desk.AskAsync(officer, import.Id, ImportAct.Commit);
        Assert.Equal(ImportState.Committed, import.State);
        Assert.Equal(0, await desk.SqlAsync<long>("select count(*) from teachers where id_number = '130402198207290622'"));
    }

    [Fact]
    public async Task Check_BirthDateOtherThanInTheNumber_IsAWarningAndGoesIn()
    {
        var officer = desk.Officer();
        var (id, number) = NewPerson();
        using var file = Filled.Sheet("基本信息", [.. Teacher(id, number, OwnSchool(0).Code).Where(c => c.Title != "出生日期"), ("出生日期", "1987-05-02")]);
        var import = await desk.HandInAsync(officer, "registry.teachers", file);
        Assert.Equal((1, 1, 0), (import.Summary.Added, import.Summary.Warned, import.Summary.Faulty));
        Assert.Equal("1987-05-01", Assert.Single(import.Summary.Groups).Hint);
    }

    [Fact]
    public async Task Check_ByAPrincipal_TakesOnlyHerOwnSchool()
    {
        var school = OwnSchool(1);
        var other = OwnTeacher(0, s => s != school.Id);
        var principal = Desk.Principal(school);
        var (own, number) = NewPerson();
        var (elsewhere, number2) = NewPerson();
        using var file = Filled.Sheets(
            ("基本信息",
            [
                [.. Teacher(own, number, "").Where(c => c.Title != "学校")],
                Teacher(elsewhere, number2, OwnSchool(0).Code),
                Teacher(other.Person.IdNumber, other.StaffNumber, school.Code),
            ]),
            ("年度考核", [[("姓名", other.Person.Name), ("身份证件号", other.Person.IdNumber), ("考核年度", 2024), ("考核结果", "优秀")]]));
        var import = await desk.HandInAsync(principal, "registry.teachers", file);
        Assert.Equal((1, 3), (import.Summary.Added, import.Summary.Faulty));
        Assert.Equal(
            ["只能导入本校的教师", "这位教师不在您管理的范围内", "这位教师不在本校，不能由本校导入"],
            import.Summary.Groups.Where(g => g.Severity == FaultSeverity.Error).Select(g => g.Rule).OrderBy(r => r.Length));
        import = await desk.AskAsync(principal, import.Id, ImportAct.Commit);
        Assert.Equal(ImportState.Committed, import.State);
        Assert.Equal(school.Id, await desk.SqlAsync<Guid>($"select school_id from teachers where id_number = '{own}'"));
    }

    [Fact]
    public async Task Check_SchoolOtherThanRegistered_IsNotAWayToMoveSomebody()
    {
        var officer = desk.Officer();
        var known = OwnTeacher(3);
        var other = desk.City.Schools.First(s => s.DistrictId == officer.Reach.OnlyDistrict && s.Id != known.Employment.SchoolId);
        using var file = Filled.Sheet("基本信息", [.. Teacher(known.Person.IdNumber, known.StaffNumber, other.Code)]);
        var import = await desk.HandInAsync(officer, "registry.teachers", file);
        Assert.Contains(import.Summary.Groups, g => g.Rule == "她现在登记在“{0}”。换学校请办理调动，不能用导入" && g.Hint is not null);
    }

    [Fact]
    public async Task Undo_OfATeacherWithNewRows_IsRefused()
    {
        var officer = desk.Officer();
        var (id, number) = NewPerson();
        using var file = Filled.Sheet("基本信息", Teacher(id, number, OwnSchool(0).Code));
        var import = await desk.HandInAsync(officer, "registry.teachers", file);
        import = await desk.AskAsync(officer, import.Id, ImportAct.Commit);
        await desk.SqlAsync<object>($"insert into appraisals (id, teacher_id, district_id, year, result) select gen_random_uuid(), teacher_id, district_id, 2025, '1' from teachers where id_number = '{id}'");
        import = await desk.AskAsync(officer, import.Id, ImportAct.Undo);
        Assert.Equal((ImportState.Committed, "基本信息"), (import.State, import.RefusalArguments[0]));
        Assert.Equal(1, await desk.SqlAsync<long>($"select count(*) from teachers where id_number = '{id}'"));
    }

    private DemoSchool OwnSchool(int nth) => desk.School(nth);

    private DemoTeacher OwnTeacher(int nth, Func<Guid, bool>? at = null) =>
        desk.City.Teachers.Where(t => t.Employment.DistrictId == desk.City.Districts[0].Id && t.Person.IdKind == "1" && (at?.Invoke(t.Employment.SchoolId) ?? true)).ElementAt(nth);

    private static (string Id, string Number) NewPerson()
    {
        var nth = Interlocked.Increment(ref serial);
        var digits = $"33990119870501{nth:D3}";
        return (digits + ResidentId.CheckDigit(digits), $"T{nth:D6}");
    }

    private static IReadOnlyList<(string Title, object? Value)> Who(string id) => [("姓名", "王小明"), ("身份证件号", id)];

    private static IReadOnlyList<(string Title, object? Value)> Teacher(string id, string number, string school) =>
    [
        ("姓名", "王 小明"), ("性别", (id[16] - '0') % 2 == 1 ? "男" : "女"), ("教职工号", number), ("身份证件类型", "居民身份证"), ("身份证件号", id), ("出生日期", "1987-05-01"),
        ("民族", "汉族"), ("政治面貌", "群众"), ("学校", school), ("参加工作年月", "2010.8"), ("进本校年月", "2015年8月"), ("教职工来源", Source), ("教职工类别", Kind),
        ("是否在编", "是"), ("签订合同情况", Contract), ("人员状态", "在本单位任职"),
    ];

    private const string Source = "社会招聘";
    private const string Kind = "专任教师";
    private const string Contract = "聘用合同";
}
