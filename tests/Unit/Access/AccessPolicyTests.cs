using Workforce.Access.Policy;
using Workforce.Platform.Actors;
using Xunit;

namespace Workforce.UnitTests.Access;

public sealed class AccessPolicyTests
{
    [Fact]
    public void Shipped_NamesOnlyRolesThatExist()
    {
        var known = Enum.GetValues<Role>().Select(RoleName.Of).ToHashSet();
        Assert.All(ShippedPolicy.Value.SecondFactorRoles, name => Assert.Contains(name, known));
        Assert.All(ShippedPolicy.Value.ExclusiveRoles.SelectMany(group => group), name => Assert.Contains(name, known));
    }

    [Fact]
    public void Shipped_SeparatesTheThreeAdministrators() => Assert.Contains(ShippedPolicy.Value.ExclusiveRoles, group =>
        new[] { Role.SystemAdministrator, Role.SecurityAdministrator, Role.AuditAdministrator }.All(role => group.Contains(RoleName.Of(role))));

    [Theory]
    [InlineData(Role.SecurityAdministrator, true)]
    [InlineData(Role.Teacher, false)]
    public void SecondFactor_IsAskedOfAdministrators(Role role, bool asked) => Assert.Equal(asked, ShippedPolicy.Value.AsksSecondFactorOf(role));
}
