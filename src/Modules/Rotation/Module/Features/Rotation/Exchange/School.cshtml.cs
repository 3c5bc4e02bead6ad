using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>A principal goes through the two lists, corrects them, posts and sends them.</summary>
[Authorize("rotation.exchange-school")]
internal sealed class SchoolModel(Work<RotationDbContext> work, SaveListing save, SendLists send, FileStore files) : SchoolExchangePage
{
    [BindProperty]
    public ListingForm Form { get; set; } = new();

    [BindProperty]
    public uint Version { get; set; }

    public IReadOnlyList<ExchangeMember> Members { get; private set; } = [];
    public IReadOnlyList<ExchangeMember> On(Listing listing) => Members.Where(m => m.Listed == listing).ToList();
    public string NoticeText => $"{Year.Rules.Values.Notice.Days} {PolicyText.Word(Texts, Year.Rules.Values.Notice.Unit)}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Id != Guid.Empty)
            return await LoadAsync(ct) ? Page() : NotFound();
        var latest = await work.ReadAsync(db => db.ExchangeSchools.Where(s => s.SchoolId == School)
            .Join(db.ExchangeYears, s => s.ExchangeId, y => y.Id, (s, y) => y).OrderByDescending(y => y.SchoolYear).Select(y => (ExchangeId?)y.Id).FirstOrDefaultAsync(ct), ct);
        return latest is { } id ? RedirectToPage("School", new { id = id.Value }) : Page();
    }

    public Task<IActionResult> OnPostPostAsync(CancellationToken ct) => StepAsync(() => send.PostAsync(ExchangeId, School, Version, Change(), ct), "公示已经开始。请把两份名单打印后贴在学校公示栏。", ct);

    public Task<IActionResult> OnPostTakeDownAsync(CancellationToken ct) => StepAsync(() => send.TakeDownAsync(ExchangeId, School, Version, Change(), ct), "公示已撤下，更正后重新公示。", ct);

    public Task<IActionResult> OnPostSendAsync(CancellationToken ct) => StepAsync(() => send.SendAsync(ExchangeId, School, Version, Change(), ct), "名单已上报，等区人事科审核。", ct);

    public async Task<IActionResult> OnPostListAsync(CancellationToken ct) => await LoadAsync(ct)
        ? await ActAsync(async () =>
        {
            var evidence = await EvidenceFile.SaveAsync(files, Form.Evidence, Actor.AccountId, ct);
            await save.HandleAsync(ExchangeId, School, Form, Change(Form.Note, evidence), ct);
            return Done(Texts["已更正。"], "/Rotation/Exchange/School", new { id = Id });
        }, () => LoadAsync(ct))
        : NotFound();

    private async Task<IActionResult> StepAsync(Func<Task> act, string done, CancellationToken ct)
    {
        ModelState.Clear();
        return await LoadAsync(ct) ? await ActAsync(async () =>
        {
            await act();
            return Done(Texts[done], "/Rotation/Exchange/School", new { id = Id });
        }, () => LoadAsync(ct)) : NotFound();
    }

    private Task<bool> LoadAsync(CancellationToken ct) => ReadSchoolAsync(async db =>
        Members = await db.ExchangeMembers.AsNoTracking().Where(m => m.ExchangeId == ExchangeId && m.SchoolId == School).OrderBy(m => m.Cohort == Cohort.Principal ? 0 : m.Cohort == Cohort.MiddleLeader ? 1 : 2).ThenBy(m => m.StaffNumber).ToListAsync(ct), ct);
}
