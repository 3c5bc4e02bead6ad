using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Rules;
using Xunit;

namespace Workforce.UnitTests.Rotation;

public sealed class ContractTermTests
{
    private static readonly DateOnly Start = new(2027, 9, 1);
    private static readonly RotationPolicy Plan = Policy(3);

    [Fact]
    public void Term_IsThePlans_AndEndsTheDayBeforeItsYearsAreOver() =>
        Assert.Equal((new DateOnly(2030, 8, 31), 3, false), Of(Plan, retires: new(2050, 1, 1), inUnit: 5) is var term ? (term.EndsOn!.Value, term.Years!.Value, term.MayAskForRetirement) : default);

    [Fact]
    public void Term_DoesNotRunPastRetirement() => Assert.Equal(new DateOnly(2029, 3, 31), Of(Plan, retires: new(2029, 4, 1), inUnit: 3).EndsOn);

    [Theory]
    [InlineData(10, "2037-08-31", true)]
    [InlineData(10, "2037-09-01", false)]
    [InlineData(9, "2030-01-01", false)]
    public void UntilRetirement_NeedsTenYearsHereAndLessThanTenLeft(int years, string retires, bool may)
    {
        var term = ContractTermFollowsTheLaw.Of(Plan, Start, DateOnly.Parse(retires, null), years, false, askedForRetirement: true);
        Assert.Equal((may, may), (term.MayAskForRetirement, term.UntilRetirement));
    }

    [Fact]
    public void Probation_IsForAFirstJobAndAFullTermOnly()
    {
        Assert.Equal(12, ContractTermFollowsTheLaw.Of(Plan, Start, null, 0, firstEmployment: true, false).ProbationMonths);
        Assert.Null(ContractTermFollowsTheLaw.Of(Plan, Start, null, 0, firstEmployment: false, false).ProbationMonths);
        Assert.Null(ContractTermFollowsTheLaw.Of(Policy(1), Start, null, 0, firstEmployment: true, false).ProbationMonths);
    }

    [Fact]
    public void ShortTerm_IsWarnedOf() => Assert.Equal((true, false), (ContractTermFollowsTheLaw.IsShort(Policy(1)), ContractTermFollowsTheLaw.IsShort(Plan)));

    private static Workforce.Rotation.Domain.Contracts.ContractTerm Of(RotationPolicy policy, DateOnly? retires, int inUnit) => ContractTermFollowsTheLaw.Of(policy, Start, retires, inUnit, false, false);

    private static RotationPolicy Policy(int years) => Sample.Policy().Values with { ContractTermYears = years, ContractTermWarnBelowYears = 3, ProbationMonths = 12, ContractToRetirement = new(10, 10) };
}
