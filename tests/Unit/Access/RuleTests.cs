using Workforce.Access.Domain;
using Workforce.Access.Domain.Rules;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Xunit;

namespace Workforce.UnitTests.Access;

public sealed class RuleTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Theory]
    [InlineData(Role.SystemAdministrator, Role.SecurityAdministrator, true)]
    [InlineData(Role.AuditAdministrator, Role.SystemAdministrator, true)]
    [InlineData(Role.SecurityAdministrator, Role.SecurityAdministrator, false)]
    [InlineData(Role.SystemAdministrator, Role.Teacher, false)]
    [InlineData(Role.Principal, Role.Teacher, false)]
    public void SomeRolesExcludeEachOther_AtTheSameTime(Role held, Role given, bool refused) =>
        Assert.Equal(refused, Broken(() => SomeRolesExcludeEachOther.Check(AssignmentTests.Held(Today, null, given), [AssignmentTests.Held(Today, null, held)], ShippedPolicy.Value)));

    [Fact]
    public void SomeRolesExcludeEachOther_NotOneAfterTheOther() => Assert.False(Broken(() => SomeRolesExcludeEachOther.Check(
        AssignmentTests.Held(Today, null, Role.AuditAdministrator), [AssignmentTests.Held(Today.AddYears(-1), Today.AddDays(-1), Role.SystemAdministrator)], ShippedPolicy.Value)));

    [Theory]
    [InlineData("Correct-Horse-9", false)]
    [InlineData("Short-9a", true)]
    [InlineData("alllowercase1", true)]
    [InlineData("中文口令也算一种A1", false)]
    [InlineData("My-Login-wang01-9", true)]
    public void Password_IsHardToGuess(string password, bool refused) => Assert.Equal(refused, Broken(() => PasswordIsHardToGuess.Check(password, "wang01", ShippedPolicy.Value)));

    [Fact]
    public void PasswordIsHardToGuess_RefusesATextTooLongToHash() => Assert.True(Broken(() => PasswordIsHardToGuess.Check("Aa1" + new string('x', 200), "wang01", ShippedPolicy.Value)));

    [Fact]
    public void InitialPassword_FollowsThePolicy()
    {
        for (var i = 0; i < 200; i++)
            Assert.False(Broken(() => PasswordIsHardToGuess.Check(InitialPassword.New(ShippedPolicy.Value.PasswordMinLength), "wang01", ShippedPolicy.Value)));
    }

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(0, 59, false)]
    [InlineData(0, 60, true)]
    [InlineData(-1, 5, true)]
    [InlineData(5, 4, true)]
    [InlineData(400, 405, true)]
    public void Delegation_IsShort(int from, int until, bool refused) => Assert.Equal(refused, Broken(() => DelegationIsShort.Check(Today.AddDays(from), Today.AddDays(until), Today, 60)));

    [Theory]
    [InlineData(Role.SecurityAdministrator, "City", false)]
    [InlineData(Role.SecurityAdministrator, "District", true)]
    [InlineData(Role.Principal, "District", false)]
    [InlineData(Role.Teacher, "City", true)]
    public void Role_FitsItsPlace(Role role, string unit, bool refused) => Assert.Equal(refused, Broken(() => RoleFitsItsPlace.Check(role, Enum.Parse<UnitKind>(unit))));

    [Theory]
    [InlineData("  Wang01 ", "wang01")]
    [InlineData("０１０００００１", "01000001")]
    [InlineData("a", null)]
    [InlineData("-dash", null)]
    [InlineData("wang 01", null)]
    [InlineData("wang\0", null)]
    [InlineData(null, null)]
    public void LoginName_IsReadInOneSpelling(string? typed, string? stored) => Assert.Equal(stored, LoginName.Read(typed));

    private static bool Broken(Action check)
    {
        try
        {
            check();
            return false;
        }
        catch (RuleBrokenException)
        {
            return true;
        }
    }
}
