using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>Every school of the round, to type its needs one by one.</summary>
[Authorize("rotation.run")]
internal sealed class EnterModel : RoundPage
{
    public IReadOnlyList<(RoundSchool School, int Lines)> Schools { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(async db =>
    {
        var lines = await db.PostNeeds.Where(n => n.RoundId == RoundId).GroupBy(n => n.SchoolId).ToDictionaryAsync(g => g.Key, g => g.Count(), ct);
        Schools = (await db.Schools.AsNoTracking().Where(s => s.RoundId == RoundId).OrderBy(s => s.Code).ToListAsync(ct)).ConvertAll(s => (s, lines.GetValueOrDefault(s.School)));
    }, ct);
}
