using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Access.Contracts;
using Workforce.Platform.Actors;
using Workforce.Platform.Pages;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.Inspections;

[Authorize("ethics.inspections")]
internal sealed class PlanModel(MakePlan make, ISchoolDirectory schools, IOrganisation organisation) : WorkforcePage
{
    /// <summary>Which district a city officer plans for.</summary>
    [BindProperty(SupportsGet = true, Name = "district")]
    public Guid? District { get; set; }

    [BindProperty]
    public PlanForm Form { get; set; } = new();

    public IReadOnlyList<District> Districts { get; private set; } = [];
    public IReadOnlyList<SchoolCard> Schools { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        return await ActAsync(async () =>
        {
            var id = await make.HandleAsync(new(District!.Value), Form, Change(), ct);
            return Done(Texts["方案已保存，接着安排检查。"], "/Ethics/Inspections/Show", new { id = id.Value });
        });
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        Districts = (await organisation.DistrictsAsync(ct)).Where(d => Actor.Reach.DistrictIds?.Contains(d.Id.Value) ?? true).ToList();
        if (Districts.All(d => d.Id.Value != District))
            District = Districts[0].Id.Value;
        if (Actor.Role != Role.Principal)
            Schools = await schools.InDistrictAsync(new(District!.Value), ct);
    }
}
