using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Features.Rotation.Scores;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>The bureau's page: every school with posts, how far it is, and who will be late.</summary>
[Authorize("rotation.rounds")]
internal sealed class IndexModel : RoundPage
{
    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    public IReadOnlyList<SchoolProgress> All { get; private set; } = [];
    public IReadOnlyList<SchoolProgress> Rows => Show switch
    {
        "late" => All.Where(s => s.IsLate).ToList(),
        "waiting" => All.Where(s => s.Competition is null).ToList(),
        "under" => All.Where(s => s.Competition is { IsDone: false }).ToList(),
        "done" => All.Where(s => s.IsDone).ToList(),
        _ => All,
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ShowAsync(async db => All = await SchoolProgress.ReadAsync(db, View.Round, Today.Today, Days, ct), ct);

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct)
    {
        if (!await ReadAsync(async db => All = await SchoolProgress.ReadAsync(db, View.Round, Today.Today, Days, ct), ct))
            return NotFound();
        return List.Of(Texts, Texts["校内竞聘进度"], ["学校", "岗位", "名额", "进度", "报名", "拟聘", "落聘", "待答复", "最早办完", "是否来不及"],
            Rows.Select(s => (IReadOnlyList<object?>)[s.Name, s.Posts, s.Seats, Texts[s.Competition is null ? "还没有开始" : s.Competition.Step.Title()].Value, s.Applied, s.Hired, s.Unhired, s.OpenContests, s.EarliestOn, s.IsLate ? Texts["是"].Value : ""]));
    }
}
