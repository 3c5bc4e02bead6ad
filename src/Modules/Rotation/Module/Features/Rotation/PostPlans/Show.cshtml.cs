using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Actors;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.PostPlans;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>One school's needs and plan, as the bureau sees and changes them.</summary>
[Authorize("rotation.rounds")]
internal sealed class ShowModel(SaveNeed save, ReturnPlan giveBack) : RoundPage
{
    [BindProperty(SupportsGet = true)]
    public Guid School { get; set; }

    [BindProperty]
    public NeedForm Form { get; set; } = new();

    [BindProperty]
    public string? Reason { get; set; }

    public RoundSchool Place { get; private set; } = null!;
    public IReadOnlyList<PostNeed> Needs { get; private set; } = [];
    public PostPlan? Plan { get; private set; }
    public bool MayEdit => View.Round.IsEditable && Actor.Role == Role.DistrictOfficer;
    public bool MayChangeNeeds => MayEdit && Plan is null or { State: PostPlanState.Draft };
    private SchoolId SchoolId => new(School);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await MayActAsync(ct) ? await ActAsync(async () =>
    {
        await save.HandleAsync(RoundId, SchoolId, Form, Change(), ct);
        return Here(Texts["已保存，请重新取整。"]);
    }, () => LoadAsync(ct)) : NotFound();

    public async Task<IActionResult> OnPostRemoveAsync(Guid need, CancellationToken ct)
    {
        ModelState.Clear();
        return await MayActAsync(ct) ? await ActAsync(async () =>
        {
            await save.RemoveAsync(RoundId, SchoolId, new(need), Change(), ct);
            return Here(Texts["已删除，请重新取整。"]);
        }, () => LoadAsync(ct)) : NotFound();
    }

    public Task<IActionResult> OnPostReturnAsync(CancellationToken ct) => BackAsync(false, "已退回学校。", ct);

    public Task<IActionResult> OnPostGiveUpAsync(CancellationToken ct) => BackAsync(true, "已撤销，这所学校的岗位在系统外确定。", ct);

    private async Task<IActionResult> BackAsync(bool giveUp, string done, CancellationToken ct)
    {
        ModelState.Clear();
        return await MayActAsync(ct) ? await ActAsync(async () =>
        {
            await giveBack.HandleAsync(RoundId, SchoolId, giveUp, Reason, Change(Reason), ct);
            return Here(Texts[done]);
        }, () => LoadAsync(ct)) : NotFound();
    }

    private IActionResult Here(string message) => Done(message, "/Rotation/PostPlans/Show", new { id = Id, school = School });

    private async Task<bool> MayActAsync(CancellationToken ct) => Actor.Role == Role.DistrictOfficer && await LoadAsync(ct);

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        RoundSchool? place = null;
        if (!await ReadAsync(async db =>
            {
                place = await db.Schools.AsNoTracking().SingleOrDefaultAsync(s => s.RoundId == RoundId && s.School == SchoolId, ct);
                Needs = await db.PostNeeds.AsNoTracking().Where(n => n.RoundId == RoundId && n.SchoolId == SchoolId).OrderBy(n => n.Stage).ThenBy(n => n.Subject).ThenBy(n => n.Level).ToListAsync(ct);
                Plan = await db.PostPlans.AsNoTracking().SingleOrDefaultAsync(p => p.RoundId == RoundId && p.SchoolId == SchoolId, ct);
            }, ct) || place is null)
            return false;
        Place = place;
        return true;
    }
}
