using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Access.Contracts;
using Workforce.Platform.Pages;
using Workforce.Platform.Policy;
using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Features.Staffing.Norms;

/// <summary>Enter a standard, from nothing or from another one.</summary>
[Authorize("staffing.quotas-run")]
internal sealed class EnterModel(Data.Standards standards, IOrganisation organisation, EnterStandard enter, Names names) : WorkforcePage
{
    private const int BlankRows = 4;

    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty]
    public NormForm Form { get; set; } = new();

    public Names Names => names;
    public IReadOnlyList<string> Regions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var (district, from) = await ReadAsync(ct);
        Form = new()
        {
            Name = from?.Name, Number = from?.Number, Region = from is not null && Regions.Contains(from.Region) ? from.Region : district.RegionCode, Source = from?.Source,
            // A rule for several areas becomes a row for each, and periods of a workload have no row.
            Rows = (from?.Rules ?? []).Where(r => r.Method != QuotaMethods.Workload).SelectMany(r => r.Areas.Count > 1 ? r.Areas.Select(area => r with { Areas = [area] }) : [r]).Select(NormRow.Of).ToList(),
            NonTeaching = from?.NonTeachingPercent.ToDictionary(p => p.Key, p => (decimal?)p.Value) ?? [],
        };
        Fill();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var (district, from) = await ReadAsync(ct);
        return await ActAsync(async () =>
        {
            await enter.HandleAsync(district, Form, from, Change(Form.Reason), ct);
            return Done(Texts["已录入，从开始执行的日期起生效。"], "/Staffing/Norms/Index");
        }, () => { Fill(); return Task.CompletedTask; });
    }

    private void Fill()
    {
        while (Form.Rows.Count(r => string.IsNullOrEmpty(r.Stage) && string.IsNullOrEmpty(r.Method)) < BlankRows)
            Form.Rows.Add(new());
    }

    private async Task<(District District, StandardDocument? From)> ReadAsync(CancellationToken ct)
    {
        var district = (await organisation.FindDistrictAsync(new(Actor.Reach.OnlyDistrict), ct))!;
        Regions = RegionCode.Upwards(district.RegionCode).Where(r => r != RegionCode.Country).ToList();
        return (district, From is null ? null : (await standards.AllAsync(ct)).FirstOrDefault(d => Data.Standards.IdOf(d) == From));
    }
}
