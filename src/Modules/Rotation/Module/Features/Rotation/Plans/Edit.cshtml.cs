using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>The plan of a round: copied from somewhere, then changed value by value, and what in it cannot be meant together.</summary>
[Authorize("rotation.run")]
internal sealed class EditModel(SettlePlan settle, CopyPlan copy, RoundPolicies policies) : RoundPage
{
    [BindProperty]
    public PlanForm Form { get; set; } = new();

    [BindProperty]
    public string? From { get; set; }

    public IReadOnlyList<ScoreScheme> Schemes { get; private set; } = [];
    public IReadOnlyList<(Guid Id, string Name)> Earlier { get; private set; } = [];
    public IReadOnlyList<Contradiction> Contradictions { get; private set; } = [];

    /// <summary>As it would be taken today: values in force may have changed since the round was created.</summary>
    public RoundPolicy Policy { get; private set; } = null!;

    public IReadOnlySet<string> Changed { get; private set; } = new HashSet<string>();
    public PolicyLine? LineOf(string key) => Policy.Lines.FirstOrDefault(line => line.Key == key);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        (Form, From) = (PlanForm.Of(Policy.Values), View.Round.Plan.Copied?.Key);
        Form.Version = View.Round.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await LoadAsync(ct)
        ? await ActAsync(async () =>
        {
            await settle.HandleAsync(RoundId, Form, Change(Form.Source), ct);
            return Done(Texts["方案已保存。"], "/Rotation/Plans/Edit", new { id = Id });
        }, () => ReloadAsync(ct))
        : NotFound();

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

    private async Task ReloadAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (IsStale)
            Form.Version = View.Round.Version;
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await ReadAsync(null, ct) || !View.Round.IsEditable)
            return false;
        Policy = await policies.ForAsync(View.Round.Region, Today.Today, View.Round.Plan, ct);
        await ReadAsync(async db =>
        {
            var round = View.Round;
            Contradictions = Domain.Plans.Contradictions.Of(await PlannedRounds.ReadAsync(db, round, Policy, Days, ct));
            Earlier = (await db.Rounds.AsNoTracking().Where(r => r.DistrictId == round.DistrictId && r.Id != round.Id).OrderByDescending(r => r.SchoolYear).Select(r => new { r.Id, r.Name }).ToListAsync(ct)).Select(r => (r.Id.Value, r.Name)).ToList();
        }, ct);
        Changed = View.Round.Plan.Entries.Select(entry => entry.Key).ToHashSet();
        Schemes = await settle.SchemesAsync(View.Round, ct);
        return true;
    }
}
