using Workforce.Demo;
using Workforce.Demo.Generation;
using Xunit;

namespace Workforce.UnitTests.Demo;

public sealed class WorkloadTests
{
    [Fact]
    public void EverySchoolAndStage_TeachesItsPeriods_AndHasAClassTeacherToAClass()
    {
        var city = Cities.Standard;
        var working = city.Teachers.ToLookup(t => (t.Employment.WorkSchoolId, t.Teaching.Stage));
        foreach (var school in city.Schools)
            foreach (var stage in school.Stages)
            {
                var teachers = working[(school.Id, stage.Stage)].ToList();
                Assert.Equal(Periods(stage), teachers.Sum(t => t.Teaching.WeeklyPeriods));
                Assert.Equal(stage.Classes, teachers.Count(t => t.Teaching.IsClassTeacher));
            }
    }

    [Fact]
    public void ThoseAway_HaveNoPeriods() =>
        Assert.All(Cities.Standard.Teachers.Where(t => t.Employment.OnPostStatus is not ("on-post" or "exchange")), t => Assert.Equal(0, t.Teaching.WeeklyPeriods));

    [Fact]
    public void EverySchool_HasOneHead_WhoWorksThere() => Assert.All(Cities.Standard.Schools, school =>
    {
        var head = Assert.Single(Cities.Standard.Teachers, t => t.Employment.SchoolId == school.Id && t.Employment.Duty == "principal");
        Assert.Equal(school.PrincipalTeacherId, head.Id);
        Assert.Equal(school.Id, head.Employment.WorkSchoolId);
    });

    [Fact]
    public void Quotas_CoverThoseEstablished_AndPupilsFillTheClasses() => Assert.All(Cities.Standard.Schools, school =>
    {
        var established = Cities.Standard.Teachers.Count(t => t.Employment.SchoolId == school.Id && t.Employment.IsEstablished);
        Assert.True(school.IsPublic ? school.EstablishmentQuota >= established : (school.EstablishmentQuota, established) == (0, 0));
        Assert.All(school.Stages, s => Assert.InRange((double)s.Pupils / s.Classes, 7, 46));
    });

    private static int Periods(DemoSchoolStage stage)
    {
        var plan = StagePlan.Of(stage.Stage);
        return plan.Subjects.Sum(s => (stage.Classes * s.PeriodsOfTen + 5) / 10);
    }
}
