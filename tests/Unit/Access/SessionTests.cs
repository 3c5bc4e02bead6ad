using System.Security.Claims;
using Workforce.Access.Domain;
using Workforce.Access.Sessions;
using Workforce.Platform.Actors;
using Xunit;

namespace Workforce.UnitTests.Access;

public sealed class SessionTests
{
    private static readonly Account Account = new() { Id = new(Guid.NewGuid()), LoginName = "zhang", Name = "张三" };

    [Fact]
    public void Claims_OfAStandIn_GiveTheActorBack()
    {
        var (district, school) = (Guid.NewGuid(), Guid.NewGuid());
        var acts = new HeldRole(new(Guid.NewGuid()), Role.Principal, [district], school, null, "江湾小学", "Jiangwan Primary", "张校长", null);
        var other = new HeldRole(new(Guid.NewGuid()), Role.Teacher, [district], null, Guid.NewGuid(), "江湾小学", "Jiangwan Primary", null, null);
        var session = Session(acts, [acts, other]);

        var actor = SessionActor.Of(session)!;
        Assert.Equal((Account.Id.Value, "张三", Role.Principal, "张校长"), (actor.AccountId, actor.Name, actor.Role, actor.StandsInFor));
        Assert.Equal([district], actor.Reach.DistrictIds!);
        Assert.Equal((school, (Guid?)null), (actor.Reach.SchoolId, actor.Reach.TeacherId));
        var choice = Assert.Single(SessionActor.ChoicesOf(session));
        Assert.Equal((other.Id.Value, Role.Teacher), (choice.Id, choice.Role));
        Assert.True(session.IsInRole(nameof(Role.Principal)));
    }

    [Fact]
    public void Claims_OfAnAdministrator_ReachNoDistrict()
    {
        var acts = new HeldRole(new(Guid.NewGuid()), Role.SecurityAdministrator, [], null, null, "示范市", "Shifan City", null, null);
        Assert.Empty(SessionActor.Of(Session(acts, [acts]))!.Reach.DistrictIds!);
    }

    [Fact]
    public void NobodySignedIn_IsNobody() => Assert.Null(SessionActor.Of(new ClaimsPrincipal(new ClaimsIdentity())));

    private static ClaimsPrincipal Session(HeldRole acts, HeldRole[] all) =>
        new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, Account.Id.Value.ToString()), .. SessionClaims.Of(Account, acts, all, SessionMethod.Password, null)], "test"));
}
