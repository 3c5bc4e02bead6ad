using Workforce.Ethics.Domain.Inspections;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Xunit;

namespace Workforce.UnitTests.Ethics;

public sealed class InspectorsTests
{
    private static readonly SchoolId School = new(Guid.Parse("00000000-0000-0000-0000-000000000001"));
    private static readonly SchoolId Other = new(Guid.Parse("00000000-0000-0000-0000-000000000002"));

    [Fact]
    public void Self_AtSchoolLevel_MayInspectHerOwn() => InspectorsMustSuffice.Check([Of("1", School), Of("2", School)], School, "一小", InspectionLevel.School, isFormal: false, 2);

    [Fact]
    public void Own_FromAbove_IsRefused_ByNumberAndByWord()
    {
        Assert.Throws<RuleBrokenException>(() => InspectorsMustSuffice.Check([Of("1", School), Of("2", Other)], School, "一小", InspectionLevel.District, false, 2));
        Assert.Throws<RuleBrokenException>(() => InspectorsMustSuffice.Check([new("甲", "", "一小", null), Of("2", Other)], School, "一小", InspectionLevel.City, true, 2));
    }

    [Fact]
    public void Twice_TheSamePerson_CountsOnce() => Assert.Throws<RuleBrokenException>(() => InspectorsMustSuffice.Check([Of("1", Other), Of("1", Other)], School, "一小", InspectionLevel.District, false, 2));

    private static Inspector Of(string number, SchoolId school) => new("甲" + number, number, "", school);
}
