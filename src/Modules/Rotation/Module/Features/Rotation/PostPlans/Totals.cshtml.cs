using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain.PostPlans;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>The approved totals that the rounded posts must add up to.</summary>
[Authorize("rotation.run")]
internal sealed class TotalsModel(SaveTotals save) : RoundPage
{
    [BindProperty]
    public TotalsForm Form { get; set; } = new();

    public NeedTable Table { get; private set; } = null!;

    /// <summary>What each line is called, and what is needed, by its key.</summary>
    public IReadOnlyDictionary<string, (string Name, long Need)> Lines { get; private set; } = new Dictionary<string, (string, long)>();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        Form = new()
        {
            Schools = Table.Needs.Select(n => n.SchoolId).Distinct().OrderBy(s => Table.Schools[s].Code, StringComparer.Ordinal).Select(s => new TotalLine { Key = s.Value.ToString(), Posts = Table.OfSchool(s) }).ToList(),
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

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await ReadAsync(async db => Table = await NeedTable.ReadAsync(db, RoundId, ct), ct))
            return false;
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
