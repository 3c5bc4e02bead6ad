using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Domain.Registrations;
using Workforce.Rotation.Features.Rotation.Scores;

namespace Workforce.Rotation.Features.Rotation.Registrations;

/// <summary>A principal's page: who of her school registered to leave.</summary>
[Authorize("rotation.score")]
internal sealed class SchoolModel : SchoolRoundPage
{
    protected override bool SeesDraft => true;
    public RegistrationWindow? Window { get; private set; }
    public IReadOnlyList<CrossRegistration> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ReadAsync(async db =>
    {
        Window = await db.RegistrationWindows.AsNoTracking().SingleOrDefaultAsync(w => w.RoundId == RoundId, ct);
        Rows = await db.CrossRegistrations.AsNoTracking().Where(r => r.RoundId == RoundId && r.SchoolId == School).OrderBy(r => r.RegisteredAt).ToListAsync(ct);
        return true;
    }, ct) ? Page() : NotFound();
}
