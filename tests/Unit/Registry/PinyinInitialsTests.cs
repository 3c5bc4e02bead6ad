using Workforce.Demo;
using Workforce.Registry.Domain;
using Xunit;

namespace Workforce.UnitTests.Registry;

public sealed class PinyinInitialsTests
{
    [Theory]
    [InlineData("张小明", "zxm")]
    [InlineData("欧阳娜", "oyn")]
    [InlineData("曾庆红", "zqh")]
    [InlineData("单田芳", "stf")]
    [InlineData("解晓东", "xxd")]
    [InlineData("阿依古丽·买买提", "ayglmmt")]
    [InlineData("Tom李", "toml")]
    [InlineData("", "")]
    public void Of_GivesWhatPeopleType(string name, string expected) =>
        Assert.Equal(expected, PinyinInitials.Of(name));

    [Fact]
    public void Of_AgreesWithTheReadingsOfTheDemoNames()
    {
        var people = DemoCity.Generate(DemoSize.Small, new(2026, 11, 23)).Teachers.Select(t => t.Person).ToList();
        var wrong = people.Where(p => PinyinInitials.Of(p.Name) != p.PinyinInitials).Select(p => $"{p.Name} {p.PinyinInitials} {PinyinInitials.Of(p.Name)}").ToList();
        Assert.Empty(wrong);
    }
}
