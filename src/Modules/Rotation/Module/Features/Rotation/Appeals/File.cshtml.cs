using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Appeals;

namespace Workforce.Rotation.Features.Rotation.Appeals;

/// <summary>A teacher writes an appeal; the bureau registers one that came on paper.</summary>
[Authorize("rotation.appeal-file")]
internal sealed class FileModel(Work<RotationDbContext> work, FileAppeal file, FileStore files, Calendar calendar, AppealClocks clocks, IOrganisation organisation) : WorkforcePage
{
    [BindProperty]
    public FileForm Form { get; set; } = new();

    /// <summary>The decision this one follows.</summary>
    [BindProperty(SupportsGet = true, Name = "after")]
    public Guid? After { get; set; }

    public IReadOnlyList<(string Value, string Name)> About { get; private set; } = [];
    public IReadOnlyDictionary<AppealTrack, AppealClock> Clocks { get; private set; } = new Dictionary<AppealTrack, AppealClock>();
    public IReadOnlyList<AppealTrack> Tracks => Form.After is null ? [AppealTrack.School, AppealTrack.Bureau, AppealTrack.Review, AppealTrack.Arbitration] : Enum.GetValues<AppealTrack>();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        Form.FiledOn = calendar.Today;
        if (After is not { } asked)
            return Page();
        if (await work.ReadAsync(db => db.Appeals.AsNoTracking().SingleOrDefaultAsync(a => a.Id == new AppealId(asked), ct), ct) is not { } before)
            return NotFound();
        Form = new()
        {
            After = asked, StaffNumber = before.StaffNumber, AgainstSchool = before.SchoolId is not null, KnownOn = before.ServedOn, FiledOn = calendar.Today,
            About = before.RoundId is { } round ? $"round/{round.Value}" : $"exchange/{before.ExchangeId?.Value}",
            Track = before.Track switch { AppealTrack.School => AppealTrack.Bureau, AppealTrack.Review => AppealTrack.StaffAppeal, _ => AppealTrack.Arbitration },
        };
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        var evidence = await EvidenceFile.SaveAsync(files, Form.Evidence, Actor.AccountId, ct);
        var id = await file.HandleAsync(Form, Change(null, evidence), ct);
        return Done(Texts["申诉已提出，每一步的期限如下。"], "/Rotation/Appeals/Show", new { id = id.Value });
    }, () => LoadAsync(ct));

    private async Task LoadAsync(CancellationToken ct)
    {
        var district = await organisation.FindDistrictAsync(new(Actor.Reach.OnlyDistrict), ct);
        Clocks = await clocks.AllAsync(district!.RegionCode, calendar.Today, ct);
        await AboutAsync(ct);
    }

    // A teacher does not see rounds still being prepared.
    private Task AboutAsync(CancellationToken ct) => work.ReadAsync(async db =>
    {
        var rounds = await db.Rounds.Where(r => Actor.Role != Role.Teacher || r.State != RoundState.Draft).OrderByDescending(r => r.SchoolYear).Select(r => new { r.Id, r.Name }).ToListAsync(ct);
        var exchanges = await db.ExchangeYears.OrderByDescending(y => y.SchoolYear).Select(y => new { y.Id, y.Name }).ToListAsync(ct);
        return About = [.. rounds.Select(r => ($"round/{r.Id.Value}", r.Name)), .. exchanges.Select(y => ($"exchange/{y.Id.Value}", y.Name))];
    }, ct);
}
