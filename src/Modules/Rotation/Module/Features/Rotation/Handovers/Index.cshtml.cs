using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Pages;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain.Handovers;

namespace Workforce.Rotation.Features.Rotation.Handovers;

/// <summary>How far each school is with its people, for the bureau.</summary>
[Authorize("rotation.rounds")]
internal sealed class IndexModel(ISchoolDirectory schools) : RoundPage
{
    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    public IReadOnlyList<SchoolRow> Rows { get; private set; } = [];
    public IEnumerable<SchoolRow> Shown => Show == "open" ? Rows.Where(row => row.Done < row.Needed) : Rows;
    public DateOnly? DueOn => View.Round.Policy.Values.HandoverDays?.After(View.Round.Dates.EffectiveOn, Days);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct) => await LoadAsync(ct)
        ? List.Of(Texts, Texts["人员交接"], ["学校", "调入", "调出", "应办", "已办", "没有办完的人"], Shown.Select(row => (IReadOnlyList<object?>)[row.Name, row.In, row.Out, row.Needed, row.Done, row.OpenPeople]))
        : NotFound();

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        IReadOnlyList<Handover> people = [];
        if (!await ReadAsync(async db => people = await db.Handovers.AsNoTracking().Where(h => h.RoundId == RoundId).ToListAsync(ct), ct))
            return false;
        var items = View.Round.Policy.Values.HandoverItems;
        var places = await schools.FindAsync(people.Select(h => h.SchoolId).Distinct().ToList(), ct);
        Rows = people.GroupBy(h => h.SchoolId).OrderBy(own => places.GetValueOrDefault(own.Key)?.Code, StringComparer.Ordinal).Select(own => new SchoolRow(
            places.GetValueOrDefault(own.Key)?.Name ?? "", own.Count(h => h.Side == HandoverSide.In), own.Count(h => h.Side == HandoverSide.Out),
            own.Sum(h => items.Count(item => item.Concerns(h))), own.Sum(h => items.Count(item => item.Concerns(h) && h.CheckOf(item) is not null)), own.Count(h => !h.IsDone(items)))).ToList();
        return true;
    }

    internal sealed record SchoolRow(string Name, int In, int Out, int Needed, int Done, int OpenPeople)
    {
        public int Percent => Needed == 0 ? 100 : Done * 100 / Needed;
    }
}
