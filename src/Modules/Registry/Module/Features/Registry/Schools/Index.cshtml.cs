using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Access.Contracts;
using Workforce.Platform.Pages;
using Workforce.Platform.Sheets;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Features.Registry.Schools;

[Authorize("registry.read")]
internal sealed class IndexModel(SchoolList list, IOrganisation organisation, CodeTables codes) : WorkforcePage
{
    public const int Size = 50;
    private IReadOnlyList<SchoolRow> all = [];

    public SchoolFilter Filter { get; private set; } = new();
    public IReadOnlyList<Cluster> Clusters { get; private set; } = [];
    public IReadOnlyList<District> Districts { get; private set; } = [];
    public IReadOnlyList<SchoolRow> Rows { get; private set; } = [];
    public int Total => all.Count;
    public int Public => all.Count(s => s.IsPublic);
    public int Pupils => all.Sum(s => s.Pupils);
    public int Classes => all.Sum(s => s.Classes);
    public int Staff => all.Sum(s => s.Staff);
    public int Established => all.Sum(s => s.Established);
    public int Quota => all.Sum(s => s.Quota);
    public int CountIn(string area) => all.Count(s => s.Area == area);

    public async Task<IActionResult> OnGetAsync([FromQuery] SchoolFilter filter, CancellationToken ct)
    {
        if (Actor.Reach.SchoolId is { } own)
            return RedirectToPage("/Registry/Schools/Show", new { id = own });
        await ReadAsync(filter, ct);
        Rows = all.Skip((Math.Max(filter.P, 1) - 1) * Size).Take(Size).ToList();
        Districts = (await organisation.DistrictsAsync(ct)).Where(d => Actor.Reach.DistrictIds is not { } mine || mine.Contains(d.Id.Value)).ToList();
        Clusters = await list.ClustersAsync(filter.District, ct);
        return Page();
    }

    public async Task<IActionResult> OnGetExportAsync([FromQuery] SchoolFilter filter, CancellationToken ct)
    {
        await ReadAsync(filter, ct);
        using var sheet = new MemoryStream();
        ListWorkbook.Write(sheet, Texts["学校"], SchoolSheet.Columns(Texts), all.Select(s => SchoolSheet.Cells(s, codes)));
        return File(sheet.ToArray(), ListWorkbook.ContentType, Texts["学校"] + ".xlsx");
    }

    private async Task ReadAsync(SchoolFilter filter, CancellationToken ct)
    {
        Filter = filter;
        all = (await list.ReadAsync(filter, ct)).Where(s => Actor.Reach.SchoolId is not { } own || s.Id == own).ToList();
    }
}
