using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>The plan of a round: copied from somewhere, then changed value by value, and what in it cannot be meant together.</summary>
[Authorize("rotation.run")]
internal sealed class EditModel(SettlePlan settle, CopyPlan copy) : PlanPage<PlanForm>
{
    [BindProperty]
    public string? From { get; set; }

    public IReadOnlyList<ScoreScheme> Schemes { get; private set; } = [];
    public IReadOnlyList<(Guid Id, string Name)> Earlier { get; private set; } = [];

    protected override PlanForm Shown(RotationPolicy policy) => PlanForm.Of(policy);

    public async Task<IActionResult> OnPostCopyAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return await LoadAsync(ct)
            ? await ActAsync(async () =>
            {
                await copy.HandleAsync(RoundId, From, Form.Version, Change(), ct);
                return Done(Texts["已套用。可以继续修改。"], "/Rotation/Plans/Edit", new { id = Id });
            }, () => ReloadAsync(ct))
            : NotFound();
    }

    protected override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        var round = View.Round;
        await ReadAsync(async db => Earlier = (await db.Rounds.AsNoTracking().Where(r => r.DistrictId == round.DistrictId && r.Id != round.Id)
            .OrderByDescending(r => r.SchoolYear).Select(r => new { r.Id, r.Name }).ToListAsync(ct)).Select(r => (r.Id.Value, r.Name)).ToList(), ct);
        Schemes = await settle.SchemesAsync(round, ct);
        return true;
    }
}
