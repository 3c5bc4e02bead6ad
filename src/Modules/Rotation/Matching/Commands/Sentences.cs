using Workforce.Rotation.Matching.Explanation;
using static System.FormattableString;

namespace Workforce.Rotation.Matching.Commands;

/// <summary>An explanation in plain English, a sentence for each fact.</summary>
internal static class Sentences
{
    public static string Of(Received? received, int listLength)
    {
        if (received is null) return Invariant($"unplaced; none of the {listLength} posts listed could be given.");
        var place = received.Rank == 0 ? "kept by guarantee, not listed" : Invariant($"choice {received.Rank} of {listLength}");
        var line = received.LastScore is { } last
            ? Invariant($" The last person admitted has score {last} and lottery {received.LastLottery}.")
            : received.Filled < received.Capacity ? " The post still has room." : "";
        var score = received.Score is { } own ? Invariant($" Her score there is {own}.") : "";
        var guarantee = received is { ByGuarantee: true, Rank: > 0 } ? " It is the post she may keep." : "";
        return Invariant($"placed at {received.Post} ({place}).{score}{line}{guarantee}");
    }

    public static string Of(Refusal refusal, ulong lottery)
    {
        var post = Invariant($"Choice {refusal.Rank}, {refusal.Post} (capacity {refusal.Capacity})");
        var ahead = Invariant($"{refusal.Ahead} stood before her");
        return refusal.Reason switch
        {
            RefusalReason.NoCapacity => $"{post}: it has no seats this round.",
            RefusalReason.NotAdmitted => $"{post}: the post does not admit her.",
            RefusalReason.GuaranteedHolders => $"{post}: all seats are kept by guaranteed holders.",
            RefusalReason.ByScore => Invariant($"{post}: not by score. The last person admitted has {refusal.LastScore}, she has {refusal.Score}; {ahead}."),
            RefusalReason.ByLottery => Invariant($"{post}: not by lottery. With the same score {refusal.Score} the last person admitted has lottery {refusal.LastLottery}, she has {lottery}; {ahead}."),
            _ => Invariant($"{post}: given in an exchange among equal scores of {refusal.Score}; {ahead}."),
        };
    }

    public static string OfMenu(IReadOnlyList<string> menu, ExchangeRule exchange)
    {
        if (menu.Count == 0) return "No post was open to her, whatever she had listed.";
        var when = exchange == ExchangeRule.Cycles ? "before the exchange" : "given what all others submitted";
        var best = exchange == ExchangeRule.Cycles ? "" : " She received the one she ranks first among them, so no other list could have served her better.";
        return $"Open to her {when}: {string.Join(", ", menu)}.{best}";
    }
}
