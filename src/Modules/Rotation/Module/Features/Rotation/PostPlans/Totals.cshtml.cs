using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain.PostPlans;
using Workforce.Staffing.Contracts;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>The approved totals that the rounded posts must add up to.</summary>
[Authorize("rotation.run")]
internal sealed class TotalsModel(SaveTotals save, IApprovedQuotas quotas) : RoundPage
{
    [BindProperty]
    public TotalsForm Form { get; set; } = new();

    public NeedTable Table { get; private set; } = null!;

    /// <summary>What each line is called, and what is needed, by its key.</summary>
    public IReadOnlyDictionary<string, (string Name, long Need)> Lines { get; private set; } = new Dictionary<string, (string, long)>();

    /// <summary>The staffing decision in force for the round's school year; null where nothing was approved.</summary>
    public ApprovedQuotas? Approved { get; private set; }

    /// <param name="quotas">Fills the schools' totals in from the approved quotas; they count when they are saved.</param>
    public async Task<IActionResult> OnGetAsync([FromQuery] bool quotas, CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        Form = new()
        {
            Schools = Table.Needs.Select(n => n.SchoolId).Distinct().OrderBy(s => Table.Schools[s].Code, StringComparer.Ordinal).Select(s => new TotalLine { Key = s.Value.ToString(), Posts = quotas ? QuotaOf(s.Value.ToString()) ?? Table.OfSchool(s) : Table.OfSchool(s) }).ToList(),
            Subjects = Table.Needs.Select(n => (n.Stage, n.Subject)).Distinct().Order().Select(s => new TotalLine { Key = $"{s.Stage}|{s.Subject}", Posts = Table.OfSubject(s.Stage, s.Subject) }).ToList(),
            Levels = PostLevels.All.Select(level => new TotalLine { Key = level, Posts = Table.OfLevel(level)?.Posts, Reserved = Table.OfLevel(level)?.Reserved }).ToList(),
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await LoadAsync(ct) ? await ActAsync(async () =>
    {
        await save.HandleAsync(View.Round, Form, Change(), ct);
        return Done(Texts["已保存。"], "/Rotation/PostPlans/Index", new { id = Id });
    }, () => LoadAsync(ct)) : NotFound();

    public (string Name, long Need) Line(string key) => Lines.GetValueOrDefault(key);

    /// <summary>What the school was approved in the stages it asks posts for, all staff; null where nothing was.</summary>
    public int? QuotaOf(string key)
    {
        var stages = Table.Needs.Where(n => n.SchoolId.Value.ToString() == key).Select(n => n.Stage).ToHashSet();
        var lines = Approved?.Lines.Where(l => l.SchoolId.Value.ToString() == key && stages.Contains(l.Stage)).ToList();
        return lines is { Count: > 0 } ? lines.Sum(l => l.Posts) : null;
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await ReadAsync(async db => Table = await NeedTable.ReadAsync(db, RoundId, ct), ct))
            return false;
        Approved = await quotas.InForceAsync(View.Round.DistrictId, View.Round.SchoolYear, ct);
        var lines = new Dictionary<string, (string, long)>();
        foreach (var g in Table.Needs.GroupBy(n => n.SchoolId))
            lines[g.Key.Value.ToString()] = (Table.Schools[g.Key].Name, g.Sum(n => n.Thousandths));
        foreach (var g in Table.Needs.GroupBy(n => (n.Stage, n.Subject)))
            lines[$"{g.Key.Stage}|{g.Key.Subject}"] = ($"{Names.Of("stage", g.Key.Stage)} {Names.Of("subject", g.Key.Subject)}", g.Sum(n => n.Thousandths));
        foreach (var level in PostLevels.All)
            lines[level] = (Names.Of("post-level-group", level), Table.Needs.Where(n => n.Level == level).Sum(n => n.Thousandths));
        Lines = lines;
        return true;
    }
}
