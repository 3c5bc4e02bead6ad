using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>A page on which a part of a round's plan is typed.</summary>
internal abstract class PlanPage<TForm> : RoundPage, IPlanPage
    where TForm : class, IPlanForm, new()
{
    [BindProperty]
    public TForm Form { get; set; } = new();

    public IReadOnlyList<Contradiction> Contradictions { get; private set; } = [];

    /// <summary>As it would be taken today: values in force may have changed since the round was created.</summary>
    public RoundPolicy Policy { get; private set; } = null!;

    public IReadOnlySet<string> Changed { get; private set; } = new HashSet<string>();

    /// <summary>What this page shows of a policy.</summary>
    protected abstract TForm Shown(RotationPolicy policy);

    /// <summary>What the page says when it has been saved; a text key.</summary>
    protected virtual string Saved => "方案已保存。";

    public string? Source => Form.Source;
    public PolicyLine? LineOf(string key) => Policy.Lines.FirstOrDefault(line => line.Key == key);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        Form = Shown(Policy.Values);
        Form.Version = View.Round.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await LoadAsync(ct)
        ? await ActAsync(async () =>
        {
            await HttpContext.RequestServices.GetRequiredService<SettlePlan>().HandleAsync(RoundId, Form, Shown, Change(Form.Source), ct);
            return Done(Texts[Saved], PageContext.ActionDescriptor.ViewEnginePath, new { id = Id });
        }, () => ReloadAsync(ct))
        : NotFound();

    protected async Task ReloadAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (IsStale)
            Form.Version = View.Round.Version;
    }

    /// <returns>False when there is no such round within reach, or its plan can no longer be changed.</returns>
    protected virtual async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await ReadAsync(null, ct) || !View.Round.IsEditable)
            return false;
        Policy = await HttpContext.RequestServices.GetRequiredService<RoundPolicies>().ForAsync(View.Round.Region, Today.Today, View.Round.Plan, ct);
        await ReadAsync(async db => Contradictions = Domain.Plans.Contradictions.Of(await PlannedRounds.ReadAsync(db, View.Round, Policy, Days, ct)), ct);
        Changed = View.Round.Plan.Entries.Select(entry => entry.Key).ToHashSet();
        return true;
    }
}
