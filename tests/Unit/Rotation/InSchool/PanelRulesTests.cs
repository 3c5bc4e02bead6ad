using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.InSchool;
using Xunit;

namespace Workforce.UnitTests.Rotation.InSchool;

/// <summary>Declare first; who is related, or is the candidate, does not assess her.</summary>
public sealed class PanelRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 20, 2, 0, 0, TimeSpan.Zero);
    private static readonly Competition Competition = CompetitionTests.Assessing();
    private readonly PanelMember[] panel = [Member("甲"), Member("乙"), Member("丙")];
    private readonly Application candidate = Candidate(new(Guid.NewGuid()));

    [Fact]
    public void WhoHasNotDeclared_StopsTheAssessment()
    {
        var pairs = Pairs(null, Relations.None, Relations.None);
        Assert.Contains("甲还没有申明", Refusal(pairs, panel[1].Id, panel[2].Id));
    }

    [Fact]
    public void ARelation_Bars_AndTheOthersMustBeEnough()
    {
        var pairs = Pairs("near-relative", Relations.None, Relations.None);
        Assert.Contains("应当回避", Refusal(pairs, panel[0].Id, panel[1].Id));
        PanelRules.Check(panel, pairs, candidate, [panel[1].Id, panel[2].Id], 2);
        Assert.Contains("至少 3 人", Assert.Throws<RuleBrokenException>(() => PanelRules.Check(panel, pairs, candidate, [panel[1].Id, panel[2].Id], 3)).Message);
    }

    [Fact]
    public void TheSameMemberTwice_CountsOnce() => Assert.Contains("至少 2 人", Refusal(Pairs(Relations.None, Relations.None, Relations.None), panel[0].Id, panel[0].Id));

    [Fact]
    public void SomebodyNotOnThePanel_DoesNotCount() => Assert.Contains("至少 2 人", Refusal(Pairs(Relations.None, Relations.None, Relations.None), panel[0].Id, Guid.NewGuid()));

    [Fact]
    public void AMemberWhoIsTheCandidate_IsFlaggedByTheProgram_AndCannotSayOtherwise()
    {
        var teacher = new TeacherId(Guid.NewGuid());
        var herself = Recusal.Of(Member("丁", teacher), Candidate(teacher), Now);
        herself.Declare(Relations.None, ["interest"], "丁", null, Now);
        Assert.Equal((Relations.Herself, true), (herself.Relation, herself.IsBarred));
    }

    [Fact]
    public void AWordThePolicyDoesNotKnow_IsNoDeclaration() =>
        Assert.Throws<RuleBrokenException>(() => Recusal.Of(panel[0], candidate, Now).Declare("friend", ["interest"], "甲", null, Now));

    private string Refusal(List<Recusal> pairs, params Guid[] by) => Assert.Throws<RuleBrokenException>(() => PanelRules.Check(panel, pairs, candidate, by, 2)).Message;

    private List<Recusal> Pairs(params string?[] said) => panel.Zip(said, (member, relation) =>
    {
        var pair = Recusal.Of(member, candidate, Now);
        if (relation is not null)
            pair.Declare(relation, ["interest", "near-relative"], member.Name, null, Now);
        return pair;
    }).ToList();

    private static PanelMember Member(string name, TeacherId? teacher = null) => new() { Id = Guid.NewGuid(), CompetitionId = Competition.Id, Name = name, Role = "成员", TeacherId = teacher };

    private static Application Candidate(TeacherId teacher) => new()
    {
        Id = new(Guid.NewGuid()), CompetitionId = Competition.Id, TeacherId = teacher, StaffNumber = "1", Name = "候选人", Stage = "primary", Subject = "maths", Facts = new() { On = new(2026, 6, 30) },
    };
}
