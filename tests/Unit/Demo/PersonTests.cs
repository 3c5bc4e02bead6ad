using Workforce.Demo;
using Workforce.Platform.Sheets;
using Xunit;

namespace Workforce.UnitTests.Demo;

public sealed class PersonTests
{
    [Fact]
    public void IdNumbers_PassTheProductsOwnCheck_AndBelongToNobody() => Assert.All(Cities.Standard.Teachers, teacher =>
    {
        Assert.Equal((null, null), ResidentId.TryParse(teacher.Person.IdNumber, out var id));
        Assert.Equal(teacher.Person.Sex, id.Sex == 1 ? "1" : "2");
        Assert.StartsWith("3399", teacher.Person.IdNumber, StringComparison.Ordinal);
    });

    [Fact]
    public void BirthDates_AFewDifferFromTheNumber()
    {
        var differ = Cities.Standard.Teachers.Count(t =>
        {
            ResidentId.TryParse(t.Person.IdNumber, out var id);
            return id.BornOn != t.Person.BornOn;
        });
        Assert.InRange(differ, 10, 80);
    }

    [Fact]
    public void Everybody_IsOfWorkingAge_AndInPinyin() => Assert.All(Cities.Standard.Teachers, teacher =>
    {
        var age = Cities.Today.Year - teacher.Person.BornOn.Year;
        Assert.InRange(age, 21, teacher.Employment.OriginalRetirementAge + 4);
        Assert.Matches("^[a-z]+ [a-z]+$", teacher.Person.Pinyin);
        Assert.Equal(teacher.Person.Name.Length, teacher.Person.PinyinInitials.Length);
        Assert.True(teacher.Person.BornOn.AddYears(18) < teacher.Employment.WorkStartedOn);
    });

    [Fact]
    public void Women_AreMoreTheYoungerThePupils()
    {
        double Share(string stage) => Cities.Standard.Teachers.Where(t => t.Teaching.Stage == stage).Average(t => t.Person.Sex == "2" ? 100.0 : 0);
        Assert.InRange(Share("kindergarten"), 95, 100);
        Assert.InRange(Share("primary"), 72, 80);
        Assert.InRange(Share("junior"), 58, 66);
        Assert.InRange(Share("senior"), 51, 60);
    }

    [Fact]
    public void Ages_EveryBandIsThere()
    {
        var bands = Cities.Standard.Teachers.GroupBy(t => (Cities.Today.Year - t.Person.BornOn.Year) / 10).ToDictionary(g => g.Key, g => g.Count() * 100.0 / Cities.Standard.Teachers.Count);
        Assert.InRange(bands[2], 12, 30);
        Assert.InRange(bands[3], 20, 36);
        Assert.InRange(bands[4], 24, 40);
        Assert.InRange(bands[5], 12, 26);
    }
}
