using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Units;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Features.Rotation.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Results;

/// <summary>One teacher's result as the bureau sees it, in the very words she reads or will read.</summary>
[Authorize("rotation.rounds")]
internal sealed class PersonModel(Reasons reasons, Leftovers leftovers) : RoundPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Entrant { get; set; }

    public Entrant Person { get; private set; } = null!;
    public Reason? Reason { get; private set; }
    public IReadOnlyList<ProtectedGround> Protections { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var found = false;
        return await ReadAsync(async db =>
        {
            if (await db.Entrants.AsNoTracking().SingleOrDefaultAsync(e => e.Id == new EntrantId(Entrant) && e.RoundId == RoundId, ct) is not { } person)
                return;
            (found, Person) = (true, person);
            Protections = (await leftovers.ProtectionsAsync(db, View.Round, [person], Today.Now, ct))[person.Id];
            if ((View.Round.ProposedRunId ?? View.Round.PublishedRunId) is { } run)
                Reason = await reasons.OfAsync(db, View.Round, await db.Runs.AsNoTracking().OneAsync(r => r.Id == run, ct), person, ct);
        }, ct) && found ? Page() : NotFound();
    }
}
