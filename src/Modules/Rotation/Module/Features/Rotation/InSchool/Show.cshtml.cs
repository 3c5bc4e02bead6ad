using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Features.Rotation.Scores;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>One school's competition as the bureau sees it: read only.</summary>
[Authorize("rotation.rounds")]
internal sealed class ShowModel : RoundPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Competition { get; set; }

    public CompetitionView Of { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        await ReadAsync(async db => Of = (await CompetitionView.ReadAsync(db, db.Competitions.Where(c => c.Id == new CompetitionId(Competition) && c.RoundId == RoundId), ct))!, ct) && Of is not null ? Page() : NotFound();
}
