using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Pages;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Features.Rotation.Registrations;

/// <summary>The bureau's page: when teachers register, who did, and one click to take them in.</summary>
[Authorize("rotation.rounds")]
internal sealed class IndexModel(SetWindow set, TakeIn takeIn, RegisteredRows rows) : RoundPage
{
    [BindProperty]
    public WindowForm Form { get; set; } = new();

    public RegistrationWindow? Window { get; private set; }
    public IReadOnlyList<RegisteredRow> Rows { get; private set; } = [];

    /// <summary>The page of them that is shown.</summary>
    public ListPage<RegisteredRow> Shown => ListPage<RegisteredRow>.Of(Rows, ListFilter.Of(Request));
    public Domain.CrossEligibility Rule => View.Round.Policy.Values.CrossEligibility;
    public bool MayAct => Actor.Role == Platform.Actors.Role.DistrictOfficer && View.Round.IsEditable;
    public int Registered => Rows.Count(r => r.Registration.State == RegistrationState.Registered);
    public int Coming => Rows.Count(r => r.CanComeIn);
    public int Refused => Rows.Count(r => r.Registration.State == RegistrationState.Registered && !r.IsIn && !r.CanComeIn);

    public NextAct Next => Window is null ? new("还没有定报名时间", "定好之后，教师在首页看到并自己报名。")
        : Today.Now < Window.OpensAt ? new(new Sentence("{0:M月d日 HH:mm} 开始报名", Stages.Local(Window.OpensAt)), "开始之前可以改时间。")
        : Today.Now < Window.ClosesAt ? new(new Sentence("{0} 名教师已报名", Registered), new Sentence("{0:M月d日 HH:mm} 截止；截止前教师可以撤回。", Stages.Local(Window.ClosesAt)))
        : Coming > 0 ? new(new Sentence("{0} 名报名教师可以选入", Coming), Rule.IsExclusive ? "按方案，报名者落选即为落聘，由区里调剂；以“落聘”身份选入。" : "以“自愿流动”身份选入；不符合条件的留在名单里，写明理由。")
        : new(new Sentence("报名已截止，{0} 名教师已选入", Rows.Count(r => r.IsIn)), new Sentence("不符合条件 {0} 人。", Refused));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        Form = new() { OpensAt = Window is null ? null : Stages.Local(Window.OpensAt), ClosesAt = Window is null ? null : Stages.Local(Window.ClosesAt), Version = Window?.Version ?? 0 };
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActOnAsync(async () =>
    {
        await set.HandleAsync(RoundId, Form, Change(), ct);
        return Done(Texts["报名时间已保存。"], "/Rotation/Registrations/Index", new { id = Id });
    }, ct);

    public Task<IActionResult> OnPostTakeInAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return ActOnAsync(async () =>
        {
            var count = await takeIn.HandleAsync(RoundId, Change(), ct);
            return Done(Texts["已选入 {0} 人。", count], "/Rotation/Registrations/Index", new { id = Id });
        }, ct);
    }

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        return List.Of(Texts, Texts["跨校竞聘报名名单"], ["姓名", "教职工号", "现学校", "学段", "学科", "报名时间", "状态", "说明"], Rows.Select(r => (IReadOnlyList<object?>)
            [r.Registration.Name, r.Registration.StaffNumber, r.SchoolName, Names.Of("stage", r.Teacher?.Stage), Names.Of("subject", r.Teacher?.Subject), Stages.Local(r.Registration.RegisteredAt).ToString("yyyy-MM-dd HH:mm"), Texts[r.Registration.State.Title()].Value, string.Join(Texts["；"], r.Why.Select(w => Names.Say(Texts, w)))]));
    }

    private async Task<IActionResult> ActOnAsync(Func<Task<IActionResult>> act, CancellationToken ct)
    {
        if (Actor.Role != Platform.Actors.Role.DistrictOfficer)
            return Forbid();
        return await LoadAsync(ct) ? await ActAsync(act, async () =>
        {
            var found = await LoadAsync(ct);
            if (IsStale)
                Form.Version = Window?.Version ?? 0;
            return found;
        }) : NotFound();
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await ReadAsync(async db => Window = await db.RegistrationWindows.AsNoTracking().SingleOrDefaultAsync(w => w.RoundId == RoundId, ct), ct))
            return false;
        Rows = await rows.ReadAsync(View.Round, View.Round.Policy.Values, ct);
        return true;
    }
}
