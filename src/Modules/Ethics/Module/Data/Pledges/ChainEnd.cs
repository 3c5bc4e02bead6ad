using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Changes;

namespace Workforce.Ethics.Data.Pledges;

/// <summary>
/// Appends to a district's chain. The head's row is held from here to the end of the transaction, so call it last: what
/// follows are one round trip with the insert and the head, and the commit.
/// </summary>
internal static class ChainEnd
{
    public static async Task<IReadOnlyList<PledgeSignature>> AppendAsync(this EthicsDbContext db, DistrictId district, IEnumerable<PledgeSignature> signatures, TimeProvider clock, CancellationToken ct)
    {
        var head = await db.PledgeHeads.FromSql($"select * from pledge_heads where district_id = {district.Value} for update").SingleAsync(ct);
        var at = clock.GetUtcNow();
        if (head.SignedAt is { } last && at < last - Chain.Skew)
            throw new RuleBrokenException("服务器的时钟落后于上一份签署，暂时不能签，请告诉系统管理员。");
        var linked = new List<PledgeSignature>();
        foreach (var signature in signatures)
        {
            var link = signature.Link(head.Seq + 1, head.Hash, at);
            (head.Seq, head.Hash, head.SignedAt) = (link.Seq, link.Hash, link.SignedAt);
            linked.Add(link);
        }
        db.PledgeSignatures.AddRange(linked);
        return linked;
    }
}
