using Workforce.Access.Demo;
using Workforce.Access.Domain;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Xunit;

namespace Workforce.UnitTests.Access;

public sealed class DemoPlanTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 1, 0, 0, TimeSpan.Zero);
    private static readonly DemoPlan Plan = DemoPlan.Of(DemoCity.Generate(DemoSize.Small, new(2026, 11, 24)), Now);

    [Fact]
    public void Everybody_HasARoleAtAPlaceThatExists()
    {
        var units = Plan.Units.Select(u => u.Id).ToHashSet();
        var holders = Plan.Assignments.Select(a => a.AccountId).ToHashSet();
        Assert.All(Plan.Assignments, a => Assert.Contains(a.UnitId, units));
        Assert.All(Plan.Accounts, a => Assert.Contains(a.Id, holders));
        Assert.All(Plan.Accounts, a => Assert.Null(a.PasswordHash));
        Assert.Equal(Plan.Accounts.Count, Plan.Accounts.Select(a => a.LoginName).Distinct().Count());
        Assert.All(Plan.Accounts, a => Assert.Equal(a.LoginName, LoginName.Read(a.LoginName)));
    }

    [Fact]
    public void Nobody_HoldsTwoAdministratorRoles() => Assert.All(
        Plan.Assignments.Where(a => a.Role is Role.SystemAdministrator or Role.SecurityAdministrator or Role.AuditAdministrator).GroupBy(a => a.AccountId), held => Assert.Single(held));

    [Fact]
    public void TheFirstHead_IsAwayAndSomebodyOfHerSchoolStandsIn()
    {
        var lent = Plan.Assignments.First(a => a.DelegationId is not null && a.HoldsOn(new(2026, 11, 24)));
        var delegation = Plan.Delegations.Single(d => d.Id == lent.DelegationId);
        var head = Plan.Assignments.Single(a => a.Id == delegation.FromAssignmentId);
        Assert.Equal((Role.Principal, head.InSchoolId), (lent.Role, lent.InSchoolId));
        Assert.NotEqual(head.AccountId, lent.AccountId);
    }
}
