using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Actors;
using Workforce.Platform.Pages;
using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Features.Staffing.Norms;

/// <summary>One standard: its rules, additions and bounds, and where they come from.</summary>
[Authorize("staffing.quotas")]
internal sealed class ShowModel(Data.Standards standards, Names names) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    public StandardDocument Document { get; private set; } = null!;
    public Names Names => names;
    public bool MayEnter => Actor.Role == Role.DistrictOfficer;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if ((await standards.AllAsync(ct)).FirstOrDefault(d => Data.Standards.IdOf(d) == Id) is not { } found)
            return NotFound();
        Document = found;
        return Page();
    }

    public string Say(StageRule rule) => NormText.Of(Texts, rule);
}
