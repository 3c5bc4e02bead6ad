namespace Workforce.Demo.Generation;

/// <summary>Who can sign in: officers, every head, some teachers whose situations differ, reviewers, the inspector, three administrators.</summary>
internal sealed class AccountBuilder
{
    private readonly List<DemoPerson> people = [];
    private readonly HashSet<Guid> teachers = [];

    public static IReadOnlyList<DemoPerson> Build(IReadOnlyList<DistrictDraft> districts, IReadOnlyList<DemoRound> rounds)
    {
        var builder = new AccountBuilder();
        builder.Offices(districts);
        foreach (var district in districts)
            builder.Heads(district);
        builder.Teachers(districts[0], rounds[0], rounds[1]);
        builder.Experts(districts[0]);
        builder.Apart("inspector", DemoRole.DisciplineInspector, districts[0].Plan.Id, "派驻纪检监察组，查师德线索");
        builder.Apart("sysadmin", DemoRole.SystemAdministrator, null, "系统管理员：运行、任务、备份");
        builder.Apart("secadmin", DemoRole.SecurityAdministrator, null, "安全管理员：账号、角色、口令规则");
        builder.Apart("auditadmin", DemoRole.AuditAdministrator, null, "审计管理员：只看变更与访问记录");
        return builder.people;
    }

    private void Offices(IReadOnlyList<DistrictDraft> districts)
    {
        Apart("city", DemoRole.CityOfficer, null, "市教育局人事处，看全市");
        foreach (var district in districts)
            Apart("officer" + Digits.Of(district.Plan.Number), DemoRole.DistrictOfficer, district.Plan.Id, district.Plan.Bureau + "人事科，办理本区各轮次");
    }

    private void Heads(DistrictDraft district)
    {
        foreach (var school in district.Schools)
        {
            var head = school.Staff.Find(it => it.Duty == "principal")!;
            Add($"head{Digits.Of(district.Plan.Number)}-{Digits.Of(school.Number, 2)}", DemoRole.Principal, head, school.Name + "校（园）长");
        }
    }

    private void Teachers(DistrictDraft district, DemoRound finished, DemoRound underWay)
    {
        var careers = district.Careers.ToDictionary(it => it.Id);
        var serial = 0;
        void Show(Guid? id, string note)
        {
            if (id is { } known && !teachers.Contains(known))
                Add("teacher" + Digits.Of(++serial), DemoRole.Teacher, careers[known], note);
        }
        Guid? In(DemoRound round, Func<DemoCandidate, bool> fits) => round.Candidates.FirstOrDefault(it => fits(it) && !teachers.Contains(it.TeacherId))?.TeacherId;
        Guid? Anybody(Func<Career, bool> fits) => district.Careers.Find(it => fits(it) && !teachers.Contains(it.Id))?.Id;

        Show(In(underWay, it => it is { Basis: DemoCandidateBasis.Unhired, CertifiedOn: not null, Choices.Count: >= 4 }), "校内落聘，志愿已确认");
        Show(In(underWay, it => it is { Basis: DemoCandidateBasis.Unhired, Choices.Count: 0 }), "校内落聘，还没有填志愿");
        Show(In(underWay, it => it is { Basis: DemoCandidateBasis.Volunteer, CertifiedOn: null, Choices.Count: >= 3 }), "自愿报名，志愿未确认");
        Show(In(underWay, it => it is { Basis: DemoCandidateBasis.Holder, Choices.Count: >= 2 }), "校内拟聘，原岗位有保底");
        Show(In(underWay, it => it is { Basis: DemoCandidateBasis.Volunteer, CertifiedOn: not null, Choices.Count: >= 5 }), "自愿报名，志愿已确认");
        Show(In(finished, it => it is { Basis: DemoCandidateBasis.Unhired, Choices.Count: 1 }), "上轮只填一个志愿");
        Show(In(finished, it => it is { Basis: DemoCandidateBasis.Unhired, Choices.Count: >= 5 }), "上轮落聘后参加跨校竞聘");
        Show(In(finished, it => it is { Basis: DemoCandidateBasis.Holder }), "上轮有保底");
        Show(Anybody(it => it is { HasOpenStay: true }), "正在外校交流");
        Show(Anybody(it => it is { Spells.Count: >= 3, Stays.Count: >= 1, Leaves.Count: >= 2 }), "履历较长：多校任教、交流、休假");
        Show(Anybody(it => it is { OnPost: "maternity" }), "产假中，受法定保护");
        Show(Anybody(it => it is { ServiceYears: 0, EmploymentType: "establishment" }), "今年新教师");
        Show(Anybody(it => it is { EmploymentType: "contract" }), "编外聘用教师");
        Show(Anybody(it => it is { Level: <= 5, Duty: "none" }), "高级教师");
    }

    private void Experts(DistrictDraft district)
    {
        var experts = district.Careers.Where(it => it is { Level: <= 6, Duty: "none", Status: "100" } && !teachers.Contains(it.Id))
            .OrderByDescending(it => it.Quality).ThenBy(it => it.Number).DistinctBy(it => it.Subject).Take(2).ToList();
        for (var i = 0; i < experts.Count; i++)
            Add("expert" + Digits.Of(i + 1), DemoRole.ExpertReviewer, experts[i], Wording.Subject(experts[i].Subject) + "评审专家");
    }

    private void Add(string login, DemoRole role, Career career, string note)
    {
        teachers.Add(career.Id);
        people.Add(new(DemoId.From("account/" + login), login, career.Name.Text, role, career.School.District.Id, career.School.Id, career.Id, note));
    }

    private void Apart(string login, DemoRole role, Guid? districtId, string note)
    {
        var random = new KeyedRandom("account/" + login, 0);
        var name = PersonName.Draw(random, random.Chance(500), 1982);
        people.Add(new(DemoId.From("account/" + login), login, name.Text, role, districtId, null, null, note));
    }
}
