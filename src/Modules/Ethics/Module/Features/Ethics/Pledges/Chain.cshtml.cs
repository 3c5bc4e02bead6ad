using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Ethics.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>The chains in reach: where they end, what was anchored, and the proof on demand.</summary>
[Authorize("ethics.pledges-chain")]
internal sealed class ChainModel(Work<EthicsDbContext> work, IPledgeChain chain, IOrganisation organisation) : WorkforcePage
{
    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public IReadOnlyList<ChainReport> Reports { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task OnGetVerifyAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        var reports = new List<ChainReport>();
        foreach (var row in Rows)
            reports.AddRange(await chain.VerifyAsync(row.District.RegionCode, [], ct));
        Reports = reports;
    }

    /// <summary>The anchors as the command reads them: to be kept outside the database.</summary>
    public async Task<IActionResult> OnGetAnchorsAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        var lines = Rows.SelectMany(r => r.Anchors.Select(a => $"{r.District.RegionCode},{a.Seq},{a.Hash},{a.AnchoredAt.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}"));
        return File(Encoding.UTF8.GetBytes(string.Join('\n', lines.Prepend("district,seq,sha256,anchored_at")) + "\n"), "text/csv", "anchors.csv");
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var districts = (await organisation.DistrictsAsync(ct)).Where(d => Actor.Reach.DistrictIds is { } reach && reach.Contains(d.Id.Value)).ToList();
        Rows = await work.ReadAsync(async db =>
        {
            var heads = await db.PledgeHeads.AsNoTracking().ToDictionaryAsync(h => h.DistrictId, ct);
            var anchors = (await db.PledgeAnchors.AsNoTracking().OrderByDescending(a => a.Seq).ToListAsync(ct)).ToLookup(a => a.DistrictId);
            return districts.Select(d => new Row(d, heads.GetValueOrDefault(d.Id), anchors[d.Id].ToList())).ToList();
        }, ct);
    }

    internal sealed record Row(District District, PledgeHead? Head, IReadOnlyList<PledgeAnchor> Anchors);
}
