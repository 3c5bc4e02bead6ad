using System.Security.Cryptography;
using System.Text;
using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain;

/// <summary>What a teacher asks for. Only a certified list counts, and any edit takes the certification away.</summary>
internal sealed class ChoiceList
{
    private readonly List<Choice> choices = [];

    public EntrantId EntrantId { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public TeacherId TeacherId { get; init; }
    public IReadOnlyList<Choice> Choices => choices.OrderBy(c => c.Rank).ToList();
    public DateTimeOffset EditedAt { get; private set; }
    public DateTimeOffset? CertifiedAt { get; private set; }

    /// <summary>Hash over the certified ranks, so that she can prove what she certified.</summary>
    public string? CertifiedHash { get; private set; }

    public uint Version { get; private set; }

    public static ChoiceList For(Entrant entrant) =>
        new() { EntrantId = entrant.Id, RoundId = entrant.RoundId, DistrictId = entrant.DistrictId, TeacherId = entrant.TeacherId };

    /// <summary>Ranks the posts in the order given. Unchanged order changes nothing, the certification included.</summary>
    public void Rank(IReadOnlyList<Post> posts, int limit, DateTimeOffset now)
    {
        if (posts.Count > limit)
            throw new RuleBrokenException("志愿最多填报 {0} 个。", limit);
        if (posts.DistinctBy(p => p.Id).Count() != posts.Count)
            throw new RuleBrokenException("同一个岗位只能填报一次。");
        if (posts.Select(p => p.Id).SequenceEqual(Choices.Select(c => c.PostId)))
            return;
        var before = choices.ToDictionary(c => c.PostId);
        choices.Clear();
        choices.AddRange(posts.Select((post, at) => before.GetValueOrDefault(post.Id) is { } kept ? kept.At(at + 1) : Choice.Of(this, post, at + 1)));
        (EditedAt, CertifiedAt, CertifiedHash) = (now, null, null);
    }

    public void Certify(string roundKey, DateTimeOffset now)
    {
        if (choices.Count == 0)
            throw new RuleBrokenException("还没有填报志愿，不能确认。");
        (CertifiedAt, CertifiedHash) = (now, HashOf(roundKey));
    }

    /// <summary>
    /// What she certifies, in words a computer can repeat: the round, her number, then rank and post on each line. The hash is
    /// SHA-256 over its UTF-8 bytes.
    /// </summary>
    public string Text(string roundKey)
    {
        var text = new StringBuilder($"{roundKey}\n{EntrantId.Value}\n");
        foreach (var choice in Choices)
            text.Append(choice.Rank).Append(' ').Append(choice.PostId.Value).Append('\n');
        return text.ToString();
    }

    private string HashOf(string roundKey) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text(roundKey))));
}
