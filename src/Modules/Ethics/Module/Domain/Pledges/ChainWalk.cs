namespace Workforce.Ethics.Domain.Pledges;

/// <summary>
/// Walks a chain from its first link. Each must follow the one before, be what its hash says, be of a text that is unchanged, not
/// lie before its predecessor or before the last anchor (but for the skew of clocks), and be what anchors say it was.
/// </summary>
internal sealed class ChainWalk(IReadOnlyDictionary<PledgeTextId, PledgeText> texts, IReadOnlyDictionary<long, PledgeAnchor> anchors, IReadOnlyDictionary<long, string> printed)
{
    private DateTimeOffset earliest = DateTimeOffset.UnixEpoch;

    public long Seq { get; private set; }
    public string Head { get; private set; } = Chain.Genesis;
    public int Anchors { get; private set; }

    /// <returns>What is wrong with this link; null when it holds.</returns>
    public string? Step(PledgeSignature link)
    {
        if (link.Seq != Seq + 1)
            return $"signature {Seq + 1} is missing (the next one there is {link.Seq})";
        if (link.PreviousHash != Head)
            return "it does not follow the signature before it";
        if (Chain.HashOf(link) != link.Hash)
            return "it was changed: its content no longer has its hash";
        if (!texts.TryGetValue(link.TextId, out var text) || text.Sha256 != link.TextSha256 || !text.IsUnchanged)
            return "the text it signed was changed or removed";
        if (link.SignedAt < earliest - Chain.Skew)
            return "it was added later: its time lies before a signature or an anchor that was there first";
        if (printed.TryGetValue(link.Seq, out var paper) && paper != link.Hash)
            return "it is not the signature that the exported anchor names";
        var anchor = anchors.GetValueOrDefault(link.Seq);
        if (anchor is not null && anchor.Hash != link.Hash)
            return "it is not the signature that was anchored";
        (Seq, Head) = (link.Seq, link.Hash);
        earliest = Later(earliest, link.SignedAt);
        if (anchor is null)
            return null;
        Anchors++;
        earliest = Later(earliest, anchor.AnchoredAt);
        return null;
    }

    /// <returns>What is missing after the last link; null when the chain ends where it should.</returns>
    public string? End(PledgeHead? head)
    {
        if (anchors.Keys.Concat(printed.Keys).Where(seq => seq > Seq).Order().FirstOrDefault() is > 0 and var anchored)
            return $"signatures after {Seq} were removed: {anchored} is anchored";
        return head is not null && (head.Seq != Seq || head.Hash != Head) ? $"the chain ends at {Seq}, but {head.Seq} were made" : null;
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
