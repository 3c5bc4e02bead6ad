using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Access.Contracts;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Sheets;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>A clue comes in.</summary>
[Authorize("ethics.cases")]
internal sealed class RegisterModel(RegisterClue register, IStaffAccounts staff, CodeTables codes, Calendar calendar) : WorkforcePage
{
    [BindProperty]
    public ClueForm Form { get; set; } = new();

    public DateOnly Today => calendar.Today;
    public IReadOnlyList<Code> Violations => codes["ethics-violation"].Codes;
    public IReadOnlyList<StaffAccount> Others { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        var (id, hers) = await register.HandleAsync(Form, Change(), ct);
        return hers ? Done(Texts["线索已登记。"], "/Ethics/Cases/Show", new { id = id.Value }) : Done(Texts["线索已登记并交办；此后由办案人查看。"], "/Ethics/Cases/Index");
    }, () => LoadAsync(ct));

    private async Task LoadAsync(CancellationToken ct) =>
        Others = (await staff.InDistrictAsync(new(Actor.Reach.OnlyDistrict), ct)).Where(s => s.AccountId != Actor.AccountId && (s.Role != "Principal" || Actor.Role == Platform.Actors.Role.Principal && s.SchoolId == Actor.Reach.SchoolId)).ToList();
}
