using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Ethics.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Pledges;

internal sealed class VerifyChain(Work<EthicsDbContext> work, IOrganisation organisation) : IPledgeChain
{
    public async Task<IReadOnlyList<ChainReport>> VerifyAsync(string? regionCode, IReadOnlyList<PrintedAnchor> printed, CancellationToken ct)
    {
        var reports = new List<ChainReport>();
        foreach (var district in await organisation.DistrictsAsync(ct))
            if (regionCode is null || district.RegionCode == regionCode)
                reports.Add(await work.ReadAsync(db => OneAsync(db, district, printed, ct), ct));
        return reports;
    }

    private static async Task<ChainReport> OneAsync(EthicsDbContext db, District district, IReadOnlyList<PrintedAnchor> printed, CancellationToken ct)
    {
        var texts = await db.PledgeTexts.AsNoTracking().Where(t => t.DistrictId == district.Id).ToDictionaryAsync(t => t.Id, ct);
        var anchors = await db.PledgeAnchors.AsNoTracking().Where(a => a.DistrictId == district.Id).ToDictionaryAsync(a => a.Seq, ct);
        var head = await db.PledgeHeads.AsNoTracking().SingleOrDefaultAsync(h => h.DistrictId == district.Id, ct);
        var walk = new ChainWalk(texts, anchors, printed.Where(p => p.RegionCode == district.RegionCode).GroupBy(p => p.Seq).ToDictionary(g => g.Key, g => g.First().Hash));
        await foreach (var link in db.PledgeSignatures.AsNoTracking().Where(s => s.DistrictId == district.Id).OrderBy(s => s.Seq).AsAsyncEnumerable().WithCancellation(ct))
            if (walk.Step(link) is { } wrong)
                return Report($"signature {link.Seq} ({link.SubjectName}, {link.Id.Value}): {wrong}", link.Seq);
        if (walk.End(head) is { } missing)
            return Report(missing, walk.Seq + 1);
        // What somebody is shown as having signed must be in the chain, and the other way round.
        var lost = await db.PledgeDuties.Where(d => d.DistrictId == district.Id && d.SignatureId != null && !db.PledgeSignatures.Any(s => s.Id == d.SignatureId && s.SubjectId == d.SubjectId)).Select(d => d.Name).FirstOrDefaultAsync(ct);
        return Report(lost is null ? null : $"{lost} is shown as having signed, without a signature in the chain", null);

        ChainReport Report(string? fault, long? at) => new(district.RegionCode, district.Name, walk.Seq, walk.Head, walk.Anchors, fault, at);
    }
}
