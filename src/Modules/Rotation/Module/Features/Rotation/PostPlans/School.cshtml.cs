using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.PostPlans;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>A principal's page: her school's plan, what its staff congress said of it, and the filing.</summary>
[Authorize("rotation.score")]
internal sealed class SchoolModel(RecordPlan record, RoundPolicies policies, FileStore files) : SchoolRoundPage
{
    [BindProperty]
    public CongressForm Congress { get; set; } = new();

    [BindProperty]
    public FilingForm Filing { get; set; } = new();

    public IReadOnlyList<PostNeed> Needs { get; private set; } = [];
    public PostPlan? Plan { get; private set; }
    public CongressRule? Rule { get; private set; }

    /// <summary>The rule rests on memory, no document was seen.</summary>
    public bool RuleIsUnconfirmed { get; private set; }

    protected override bool SeesDraft => true;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostCongressAsync(CancellationToken ct)
    {
        Only("Congress.");
        return await LoadAsync(ct) && Rule is { } rule ? await ActAsync(async () =>
        {
            var minutes = await EvidenceFile.SaveAsync(files, Congress.Minutes, Actor.AccountId, ct);
            var passed = await record.CongressAsync(RoundId, School, Congress, rule, Change(evidenceFileId: minutes), ct);
            return Here(passed ? Texts["已记录，方案获得通过，可以报备。"] : Texts["已记录，方案没有通过：到会或赞成票不够。修改后可以再次审议。"]);
        }, () => LoadAsync(ct)) : NotFound();
    }

    public async Task<IActionResult> OnPostFileAsync(CancellationToken ct)
    {
        Only("Filing.");
        return await LoadAsync(ct) ? await ActAsync(async () =>
        {
            var receipt = await EvidenceFile.SaveAsync(files, Filing.Receipt, Actor.AccountId, ct);
            await record.FileAsync(RoundId, School, Filing, Change(evidenceFileId: receipt), ct);
            return Here(Texts["已登记报备，等区里公布岗位。"]);
        }, () => LoadAsync(ct)) : NotFound();
    }

    private IActionResult Here(string message) => Done(message, "/Rotation/PostPlans/School", new { id = Id });

    // One page, two forms: the one that was not sent has no faults.
    private void Only(string form)
    {
        foreach (var key in ModelState.Keys.Where(key => !key.StartsWith(form, StringComparison.Ordinal)).ToList())
            ModelState.Remove(key);
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await ReadAsync(async db =>
            {
                Needs = await db.PostNeeds.AsNoTracking().Where(n => n.RoundId == RoundId && n.SchoolId == School).OrderBy(n => n.Stage).ThenBy(n => n.Subject).ThenBy(n => n.Level).ToListAsync(ct);
                Plan = await db.PostPlans.AsNoTracking().SingleOrDefaultAsync(p => p.RoundId == RoundId && p.SchoolId == School, ct);
                return true;
            }, ct))
            return false;
        var policy = Round.IsEditable ? await policies.ForAsync(Round.Region, Calendar.Today, Round.Plan, ct) : Round.Policy;
        (Rule, RuleIsUnconfirmed) = (policy.Values.CongressVote, policy.Lines.FirstOrDefault(l => l.Key == "rotation.congress_vote")?.Grade == "M");
        (Congress.Version, Filing.Version) = (Plan?.Version ?? 0, Plan?.Version ?? 0);
        return true;
    }
}
