namespace Workforce.Demo.Generation;

/// <summary>A district with its schools and everybody in them.</summary>
internal sealed record DistrictDraft(
    DistrictPlan Plan,
    List<SchoolDraft> Schools,
    List<DemoCluster> Clusters,
    List<Career> Careers,
    List<DemoTeacher> Teachers)
{
    public static DistrictDraft Build(DistrictPlan plan, DateOnly today, Origins origins, int numbersUsed)
    {
        var schools = new SchoolBuilder(plan).Build();
        var clusters = ClusterBuilder.Build(plan, schools);
        var careers = Hire(schools, today, origins, numbersUsed);

        foreach (var stage in careers.GroupBy(it => it.Stage))
            TitleLadder.Rank([.. stage]);
        foreach (var school in schools)
            Duties.Assign(school);
        foreach (var school in careers.GroupBy(it => it.WorkSchool))
            Workload.Assign(school.Key, [.. school]);
        return new(plan, schools, clusters, careers, [.. careers.Select(CareerRecord.Write)]);
    }

    private static List<Career> Hire(List<SchoolDraft> schools, DateOnly today, Origins origins, int numbersUsed)
    {
        var service = new Service(schools);
        var careers = new List<Career>();
        foreach (var (school, stage, subject) in Staffing.Seats(schools))
        {
            var number = ++numbersUsed;
            var random = new KeyedRandom("career", number);
            var career = new Career
            {
                Id = DemoId.From("teacher/" + Digits.Of(number, 6)),
                Number = number,
                Today = today,
                School = school,
                Stage = stage,
                Subject = subject,
            };
            origins.Draw(career, random);
            Schooling.Draw(career, random);
            origins.Register(career, random);
            Employment.Draw(career, random);
            service.Draw(career, random);
            TitleLadder.Draw(career, random);
            school.Staff.Add(career);
            careers.Add(career);
        }
        return careers;
    }
}
