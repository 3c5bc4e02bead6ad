using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Actors;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>All registers of an exchange: the district's for the bureau, her school's for a principal.</summary>
[Authorize("rotation.exchange-registers")]
internal sealed class RegistersModel : SchoolExchangePage
{
    public bool OfSchool => Actor.Role == Role.Principal;
    public IReadOnlyList<RegisterKind> Kinds => RegisterKind.All.Where(kind => !OfSchool || kind.OfSchool).ToList();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => (OfSchool ? await ReadSchoolAsync(_ => Task.CompletedTask, ct) : await ReadAsync(null, ct)) ? Page() : NotFound();
}
