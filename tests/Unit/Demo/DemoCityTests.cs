using Workforce.Demo;
using Xunit;

namespace Workforce.UnitTests.Demo;

public sealed class DemoCityTests
{
    [Fact]
    public void Generate_Standard_HasTheSizeAnnounced()
    {
        var city = Cities.Standard;
        int[] schools = [.. city.Districts.Select(d => city.Schools.Count(s => s.DistrictId == d.Id))];
        int[] teachers = [.. city.Districts.Select(d => city.Teachers.Count(t => t.Employment.DistrictId == d.Id))];
        Assert.Equal([60, 15], schools);
        Assert.Equal([4800, 900], teachers);
        Assert.Equal(["complete", "junior", "kindergarten", "nine-year", "primary", "senior", "special"], city.Schools.Select(s => s.Kind).Distinct().Order());
        Assert.Equal(["rural", "town", "urban"], city.Schools.Select(s => s.Locality).Distinct().Order());
        Assert.Single(city.Schools, s => s.IsIsland);
        Assert.Equal(2, city.Schools.Count(s => !s.IsPublic && s.DistrictId == city.Districts[0].Id));
    }

    [Theory]
    [InlineData(DemoSize.Small, 300, 16)]
    [InlineData(DemoSize.Large, 100_000, 1200)]
    public void Generate_OtherSizes_HaveTheirNumbers(DemoSize size, int teachers, int schools)
    {
        var city = DemoCity.Generate(size, Cities.Today);
        Assert.Equal(teachers, city.Teachers.Count);
        Assert.Equal(schools, city.Schools.Count);
        Assert.Equal(teachers, city.Teachers.Select(t => t.Person.IdNumber).Distinct().Count());
        Assert.Equal(schools, city.Schools.Select(s => s.Name).Distinct().Count());
    }

    [Theory]
    [InlineData(2025, 1, 15)]
    [InlineData(2026, 7, 8)]
    [InlineData(2026, 8, 31)]
    [InlineData(2026, 9, 1)]
    [InlineData(2028, 2, 29)]
    public void Generate_OnAnyDay_RoundUnderWayIsOpenAndTheOtherIsOver(int year, int month, int day)
    {
        var today = new DateOnly(year, month, day);
        var rounds = DemoCity.Generate(DemoSize.Small, today).Rounds;
        Assert.Equal([true, false], rounds.Select(r => r.IsFinished));
        Assert.True(rounds[0].EffectiveOn <= today);
        Assert.True(rounds[1].ChoosingFrom < today && today < rounds[1].ChoosingTo && rounds[1].NoticeFrom < rounds[1].EffectiveOn);
    }

    [Fact]
    public void Ids_StaffNumbersLoginsAndNames_AreUnique()
    {
        var city = Cities.Standard;
        Guid[] ids =
        [
            city.Id, .. city.Districts.Select(d => d.Id), .. city.Clusters.Select(c => c.Id), .. city.Schools.Select(s => s.Id), .. city.Teachers.Select(t => t.Id),
            .. city.Accounts.Select(a => a.Id), .. city.Rounds.Select(r => r.Id), .. city.Rounds.SelectMany(r => r.Posts).Select(p => p.Id),
        ];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Equal(city.Teachers.Count, city.Teachers.Select(t => t.StaffNumber).Distinct().Count());
        Assert.Equal(city.Accounts.Count, city.Accounts.Select(a => a.LoginName).Distinct().Count());
        Assert.Equal(city.Schools.Count, city.Schools.Select(s => s.Name).Distinct().Count());
        Assert.Equal(city.Schools.Count, city.Schools.Select(s => s.Code).Distinct().Count());
        var numbers = city.Teachers.SelectMany(t => t.Certificates).Select(c => c.Number).ToList();
        Assert.All(numbers, n => Assert.Matches("^[0-9]{17}$", n));
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
    }

    [Fact]
    public void Accounts_NobodyHasTwoAndEverySchoolHasItsHead()
    {
        var city = Cities.Standard;
        Assert.Equal(Enum.GetValues<DemoRole>(), city.Accounts.Select(a => a.Role).Distinct().Order());
        var teachers = city.Accounts.Where(a => a.TeacherId is not null).ToList();
        Assert.Equal(teachers.Count, teachers.Select(a => a.TeacherId).Distinct().Count());
        Assert.Equal(city.Schools.Select(s => s.PrincipalTeacherId).Order(), city.Accounts.Where(a => a.Role == DemoRole.Principal).Select(a => a.TeacherId!.Value).Order());
        Assert.Equal(2, city.Accounts.Count(a => a.Role == DemoRole.ExpertReviewer));
    }
}
