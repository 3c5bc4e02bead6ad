using CsCheck;
using Workforce.Ethics.Domain.Pledges;
using Xunit;

namespace Workforce.UnitTests.Ethics;

public sealed class ChainTests
{
    private static readonly DateTimeOffset Noon = new(2026, 9, 1, 4, 0, 0, TimeSpan.Zero);
    private static readonly string Body = "一、甲\n二、乙";

    private static readonly PledgeText Text = new()
    {
        Id = new(Guid.Parse("00000000-0000-0000-0000-000000000001")), DistrictId = new(Guid.Empty), Tier = PledgeTier.SchoolTeacher, Number = 1, Title = "承诺书", Body = Body, English = "", Sha256 = PledgeText.HashOf("承诺书", Body), WrittenBy = "",
    };

    /// <summary>Every field that somebody could want to change, each changed a little.</summary>
    private static readonly Func<PledgeSignature, PledgeSignature>[] Changes =
    [
        s => s with { SubjectName = s.SubjectName + "甲" }, s => s with { SubjectId = Guid.NewGuid() }, s => s with { SignedAt = s.SignedAt.AddSeconds(-1) }, s => s with { TextNumber = 2 },
        s => s with { Address = "10.0.0.9" }, s => s with { ConfirmedBy = ConfirmedBy.SecondFactor }, s => s with { Role = "Principal" }, s => s with { AccountId = Guid.NewGuid() }, s => s with { SchoolName = "别校" },
        s => s with { StandsInFor = "某人" }, s => s with { MetOn = new(2026, 9, 1) }, s => s with { Hash = new('a', 64) }, s => s with { PreviousHash = new('b', 64) }, s => s with { CampaignId = new(Guid.NewGuid()) },
    ];

    [Fact]
    public void Walk_AnUntouchedChain_Holds() => Gen.Int[0, 40].Sample(n => Fault(Links(n), Head(Links(n))) is null);

    [Fact]
    public void Walk_AnyOneFieldChanged_NamesThatLink() => Gen.Select(Gen.Int[1, 20], Gen.Int[0, 19], Gen.Int[0, Changes.Length - 1]).Sample((n, where, what) =>
    {
        var links = Links(n);
        var at = where % n;
        links[at] = Changes[what](links[at]);
        return Fault(links, Head(Links(n)))?.At == at + 1;
    });

    [Fact]
    public void Walk_AnyLinkRemoved_NamesThePlace() => Gen.Select(Gen.Int[1, 20], Gen.Int[0, 19]).Sample((n, where) =>
    {
        var links = Links(n);
        links.RemoveAt(where % n);
        return Fault(links, Head(Links(n))) is { } fault && fault.At == where % n + 1;
    });

    [Fact]
    public void Walk_TheTailRewrittenWithFreshHashes_FailsAtTheAnchor()
    {
        var honest = Links(10);
        var forged = Links(10, seq => seq == 6 ? "冒名" : null);
        var anchor = new PledgeAnchor { DistrictId = new(Guid.Empty), Seq = 8, Hash = honest[7].Hash, AnchoredAt = Noon.AddHours(1) };
        Assert.Null(Fault(forged, Head(forged)));
        Assert.Equal(8, Fault(forged, Head(forged), anchor)?.At);
        Assert.Equal(8, Fault(forged, Head(forged), printed: new() { [8] = honest[7].Hash })?.At);
    }

    [Fact]
    public void Walk_ASignatureDatedBackBehindAnAnchor_IsFound()
    {
        var links = Links(3);
        var anchor = new PledgeAnchor { DistrictId = new(Guid.Empty), Seq = 3, Hash = links[2].Hash, AnchoredAt = Noon.AddHours(5) };
        links.Add(Signature("补签").Link(4, links[2].Hash, Noon.AddHours(1)));
        Assert.Equal(4, Fault(links, Head(links), anchor)?.At);
    }

    [Fact]
    public void Walk_AWholeTailCutOff_IsFoundByTheAnchorAndByTheHead()
    {
        var links = Links(5);
        var anchor = new PledgeAnchor { DistrictId = new(Guid.Empty), Seq = 5, Hash = links[4].Hash, AnchoredAt = Noon.AddHours(1) };
        var cut = links.Take(3).ToList();
        Assert.NotNull(Fault(cut, Head(cut), anchor));
        Assert.NotNull(Fault(cut, Head(links)));
    }

    [Fact]
    public void Canonical_OfTextsWithLineFeeds_CannotBeReadTwoWays()
    {
        var one = Signature("甲\nschool:x") with { SchoolName = "乙" };
        var two = Signature("甲") with { SchoolName = "x\nschool_name:乙" };
        Assert.NotEqual(Chain.Canonical(one), Chain.Canonical(two));
        Assert.Equal(Chain.Canonical(one).Count(c => c == '\n'), Chain.Canonical(two).Count(c => c == '\n'));
    }

    private static List<PledgeSignature> Links(int count, Func<int, string?>? other = null)
    {
        var links = new List<PledgeSignature>();
        for (var seq = 1; seq <= count; seq++)
            links.Add(Signature(other?.Invoke(seq) ?? $"教师{seq}").Link(seq, links.Count == 0 ? Chain.Genesis : links[^1].Hash, Noon.AddSeconds(seq)));
        return links;
    }

    private static PledgeHead Head(IReadOnlyList<PledgeSignature> links) => new() { DistrictId = new(Guid.Empty), Seq = links.Count, Hash = links.Count == 0 ? Chain.Genesis : links[^1].Hash };

    private static (long At, string Why)? Fault(IReadOnlyList<PledgeSignature> links, PledgeHead head, PledgeAnchor? anchor = null, Dictionary<long, string>? printed = null)
    {
        var walk = new ChainWalk(new Dictionary<PledgeTextId, PledgeText> { [Text.Id] = Text }, anchor is null ? new() : new Dictionary<long, PledgeAnchor> { [anchor.Seq] = anchor }, printed ?? []);
        foreach (var link in links)
            if (walk.Step(link) is { } why)
                return (walk.Seq + 1, why);
        return walk.End(head) is { } missing ? (walk.Seq + 1, missing) : null;
    }

    private static PledgeSignature Signature(string name) => new()
    {
        Id = new(new Guid(name.GetHashCode(StringComparison.Ordinal), 1, 2, new byte[8])), DistrictId = new(Guid.Empty), CampaignId = new(Guid.Empty), Tier = PledgeTier.SchoolTeacher, SchoolYear = 2026, Season = PledgeSeason.Year,
        TextId = Text.Id, TextNumber = 1, TextSha256 = Text.Sha256, SubjectId = Guid.Empty, SubjectName = name, SchoolId = new(Guid.Empty), SchoolName = "示范小学", TeacherId = new(Guid.Empty), AccountId = Guid.Empty, AccountName = name,
        Role = "Teacher", StandsInFor = null, ConfirmedBy = ConfirmedBy.Password, Address = "10.0.0.1", ListId = null, MetOn = null, EvidenceSha256 = null,
    };
}
