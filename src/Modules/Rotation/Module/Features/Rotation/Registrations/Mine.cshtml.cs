using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Registrations;
using Workforce.Rotation.Features.Rotation.Standings;

namespace Workforce.Rotation.Features.Rotation.Registrations;

/// <summary>A teacher's page: whether she may register and why not, what it means, and her way back.</summary>
[Authorize("rotation.choose")]
internal sealed class MineModel(RegisterSelf register, Work<RotationDbContext> work, ITeacherDirectory teachers, RoundPolicies policies, BarredTeachers standing, Calendar calendar, Names names) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public bool FromOutside { get; set; }

    [BindProperty]
    public bool Upward { get; set; }

    [BindProperty]
    public bool GivesUp { get; set; }

    public Round Round { get; private set; } = null!;
    public RotationPolicy Policy { get; private set; } = null!;
    public RegistrationWindow Window { get; private set; } = null!;
    public CrossRegistration? Mine { get; private set; }
    public IReadOnlyList<string> Why { get; private set; } = [];
    public bool IsOpen => Round.IsEditable && Window.IsOpen(calendar.Now);
    public bool IsRegistered => Mine is { State: RegistrationState.Registered };
    private TeacherId Me => new(Actor.Reach.TeacherId ?? Guid.Empty);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await LoadAsync(ct)
        ? await ActAsync(async () =>
        {
            await register.HandleAsync(new(Id), Me, new(FromOutside, Upward, GivesUp), Change(), ct);
            return Done(Texts["已报名。截止前可以撤回。"], "/Rotation/Registrations/Mine", new { id = Id });
        }, () => LoadAsync(ct))
        : NotFound();

    public async Task<IActionResult> OnPostWithdrawAsync(CancellationToken ct) => await LoadAsync(ct)
        ? await ActAsync(async () =>
        {
            await register.WithdrawAsync(new(Id), Me, Change(), ct);
            return Done(Texts["已撤回报名。截止前可以再报。"], "/Rotation/Registrations/Mine", new { id = Id });
        }, () => LoadAsync(ct))
        : NotFound();

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        var id = new RoundId(Id);
        var found = await work.ReadAsync(async db => (
            Round: await db.Rounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct),
            Window: await db.RegistrationWindows.AsNoTracking().SingleOrDefaultAsync(w => w.RoundId == id, ct),
            Mine: await db.CrossRegistrations.AsNoTracking().SingleOrDefaultAsync(r => r.RoundId == id && r.TeacherId == Me, ct)), ct);
        // A draft is the bureau's own until registration begins.
        if (found.Round is null || found.Window is null || calendar.Now < found.Window.OpensAt && found.Mine is null)
            return false;
        (Round, Window, Mine) = (found.Round, found.Window, found.Mine);
        Policy = Round.IsEditable ? (await policies.ForAsync(Round.Region, calendar.Today, Round.Plan, ct)).Values : Round.Policy.Values;
        if (await teachers.FactsAsync([Me], Round.Dates.BaseOn, ct) is not [var facts])
            return false;
        var barred = await standing.AmongAsync([Me], ct);
        Why = (await work.ReadAsync(db => Candidacies.ReadAsync(db, Round, [facts], barred, ct), ct)).SelectMany(c => VolunteerEligibility.Of(c, Policy)).Select(w => names.Say(Texts, w)).ToList();
        return true;
    }
}
