using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;
using Xunit;

namespace Workforce.UnitTests.Rotation;

public sealed class ChoiceListTests
{
    private readonly Post first = Sample.Post();
    private readonly Post second = Sample.Post();

    [Fact]
    public void Rank_AfterCertifying_TakesTheCertificationAway()
    {
        var list = Certified(first, second);
        list.Rank([second, first], 3, Sample.Now.AddHours(1));
        Assert.Null(list.CertifiedAt);
        Assert.Null(list.CertifiedHash);
        Assert.Equal([second.Id, first.Id], list.Choices.Select(c => c.PostId));
        Assert.Equal([1, 2], list.Choices.Select(c => c.Rank));
    }

    [Fact]
    public void Rank_InTheSameOrder_KeepsTheCertification()
    {
        var list = Certified(first, second);
        list.Rank([first, second], 3, Sample.Now.AddHours(1));
        Assert.Equal(Sample.Now, list.CertifiedAt);
    }

    [Fact]
    public void Certify_AnotherOrder_GivesAnotherHash()
    {
        var entrant = Sample.Entrant();
        Assert.NotEqual(Hash([first, second]), Hash([second, first]));

        string? Hash(IReadOnlyList<Post> posts)
        {
            var list = ChoiceList.For(entrant);
            list.Rank(posts, 3, Sample.Now);
            list.Certify("990101-2026", Sample.Now);
            return list.CertifiedHash;
        }
    }

    [Fact]
    public void Rank_AboveTheLimit_SaysTheLimit() =>
        Assert.Equal("志愿最多填报 1 个。", Assert.Throws<RuleBrokenException>(() => ChoiceList.For(Sample.Entrant()).Rank([first, second], 1, Sample.Now)).Message);

    [Fact]
    public void Rank_APostTwice_IsRefused() => Assert.Throws<RuleBrokenException>(() => ChoiceList.For(Sample.Entrant()).Rank([first, first], 3, Sample.Now));

    [Fact]
    public void Certify_AnEmptyList_IsRefused() => Assert.Throws<RuleBrokenException>(() => ChoiceList.For(Sample.Entrant()).Certify("k", Sample.Now));

    private static ChoiceList Certified(params Post[] posts)
    {
        var list = ChoiceList.For(Sample.Entrant());
        list.Rank(posts, 3, Sample.Now);
        list.Certify("990101-2026", Sample.Now);
        return list;
    }
}
