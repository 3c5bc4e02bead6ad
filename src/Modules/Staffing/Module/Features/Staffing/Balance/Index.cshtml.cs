using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Pages;
using Workforce.Staffing.Domain.Balance;
using Workforce.Staffing.Features.Staffing.Posts;

namespace Workforce.Staffing.Features.Staffing.Balance;

/// <summary>Who is over, who is short: by school, stage and subject, on the books and in place, as a map and a table.</summary>
[Authorize("staffing.balance")]
internal sealed class IndexModel(ReadDistrict read, Names names) : DistrictPage
{
    public const int Size = 50;

    [BindProperty(SupportsGet = true, Name = "stage")]
    public string? Stage { get; set; }

    [BindProperty(SupportsGet = true, Name = "subject")]
    public string? Subject { get; set; }

    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "by")]
    public string? By { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int P { get; set; } = 1;

    public BalanceFilter Filter { get; private set; } = null!;
    public IReadOnlyList<SchoolBalance> All { get; private set; } = [];
    public IReadOnlyList<SchoolBalance> Kept { get; private set; } = [];
    public BalanceMap Map { get; private set; } = null!;
    public BalanceSum Total { get; private set; } = null!;
    public IReadOnlyList<(string Stage, string Subject, BalanceSum Sum)> Subjects { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnGetSheetAsync(CancellationToken ct)
    {
        var table = await LoadAsync(ct);
        var schools = All.ToDictionary(l => l.School.Id, l => l.School.Name);
        string[] columns = ["学校", "学段", "学科", "应有", "在编", "在编在岗", "编外在岗", "余缺（在编）", "余缺（在岗）"];
        return List.Of(Texts, Texts["余缺"], columns, table.Cells.Where(c => schools.ContainsKey(c.School) && (Stage is null || c.Stage == Stage) && (Subject is null || c.Subject == Subject))
            .OrderBy(c => schools[c.School], StringComparer.Ordinal).ThenBy(c => c.Stage, StringComparer.Ordinal)
            .Select(c => (IReadOnlyList<object?>)[schools[c.School], names.Of("stage", c.Stage), names.Of("subject", c.Subject), c.Due, c.Books, c.Place, c.Others, c.OnBooks, c.InPlace]));
    }

    private async Task<BalanceTable> LoadAsync(CancellationToken ct)
    {
        (Stage, Subject) = (string.IsNullOrEmpty(Stage) ? null : Stage, string.IsNullOrEmpty(Subject) ? null : Subject);
        Filter = new(Stage, Subject, Show, By != "books");
        var district = await read.HandleAsync(District, ct);
        var table = BalanceTable.Of(district.Quotas, district.Staff);
        All = Filter.Of(table, district.PublicSchools);
        Kept = All.Where(Filter.Keeps).OrderBy(l => Show == "over" ? -Filter.Difference(l.Sum) : Show == "short" ? Filter.Difference(l.Sum) : 0).ToList();
        Map = BalanceMap.Of(Kept, Filter);
        P = Math.Clamp(P, 1, Math.Max(1, (Kept.Count + Size - 1) / Size));
        var shown = All.Select(l => l.School.Id).ToHashSet();
        var cells = table.Cells.Where(c => shown.Contains(c.School)).ToList();
        Total = BalanceSum.Of(cells.Where(c => (Stage is null || c.Stage == Stage) && (Subject is null || c.Subject == Subject)));
        Subjects = cells.Where(c => Stage is null || c.Stage == Stage).GroupBy(c => (c.Stage, c.Subject)).OrderBy(g => g.Key.Stage, StringComparer.Ordinal).ThenByDescending(g => g.Sum(c => c.Due))
            .Select(g => (g.Key.Stage, g.Key.Subject, BalanceSum.Of(g))).ToList();
        return table;
    }
}
