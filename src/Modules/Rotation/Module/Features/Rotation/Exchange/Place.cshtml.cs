using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>One person: where she goes, or that she is back.</summary>
[Authorize("rotation.exchange-run")]
internal sealed class PlaceModel(PlacePerson place, DecideMoves decide, ISchoolDirectory schools) : ExchangePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Move { get; set; }

    [BindProperty]
    public PlaceForm Form { get; set; } = new();

    [BindProperty]
    public DateOnly? Back { get; set; }

    [BindProperty]
    public string? BackWhy { get; set; }

    public ExchangeMove Person { get; private set; } = null!;
    public SchoolCard Home { get; private set; } = null!;
    public IReadOnlyList<SchoolCard> Schools { get; private set; } = [];

    /// <summary>Schools that asked for her subject.</summary>
    public IReadOnlySet<SchoolId> Wanted { get; private set; } = new HashSet<SchoolId>();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        Form = new()
        {
            Kind = Person.Kind, To = Person.ReceivingSchoolId?.Value, BeginsOn = Person.BeginsOn ?? new(Year.SchoolYear, 9, 1), EndsOn = Person.IsPlaced ? Person.EndsOn : Proposed(),
            MovesRelation = Person.MovesRelation, Why = Person.Answer, Version = Person.Version,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await LoadAsync(ct)
        ? await ActAsync(async () =>
        {
            await place.HandleAsync(ExchangeId, new(Move), Form, Change(Form.Why), ct);
            return Done(Texts["{0}的安排已保存，批准后生效。", Person.Name], "/Rotation/Exchange/Moves", new { id = Id });
        }, async () =>
        {
            var there = await LoadAsync(ct);
            if (IsStale)
                Form.Version = Person.Version;
            return there;
        })
        : NotFound();

    public async Task<IActionResult> OnPostReturnAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return await LoadAsync(ct) ? await ActAsync(async () =>
        {
            await decide.ReturnAsync(ExchangeId, new(Move), Back ?? throw new RuleBrokenException("请填写返回日期。"), Form.Version, Change(BackWhy), ct);
            return Done(Texts["{0}已返回原学校。", Person.Name], "/Rotation/Exchange/Moves", new { id = Id });
        }, () => LoadAsync(ct)) : NotFound();
    }

    private DateOnly Proposed() => new DateOnly(Year.SchoolYear, 8, 31).AddYears(Person.Kind == "regular" ? Year.Rules.Values.MinimumYears ?? 1 : 1);

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        var found = await ReadAsync(async db =>
        {
            if (await db.ExchangeMoves.AsNoTracking().SingleOrDefaultAsync(m => m.Id == new ExchangeMoveId(Move) && m.ExchangeId == ExchangeId, ct) is not { } person)
                return;
            Person = person;
            Wanted = (await db.ExchangeNeeds.Where(n => n.ExchangeId == ExchangeId && n.Stage == person.Stage && n.Subject == person.Subject).Select(n => n.SchoolId).ToListAsync(ct)).ToHashSet();
        }, ct);
        if (!found || Person is null)
            return false;
        var all = await schools.InDistrictAsync(Person.DistrictId, ct);
        Home = all.First(s => s.Id == Person.SchoolId);
        Schools = all.Where(s => s.Id != Person.SchoolId && s.IsPublic && s.Stages.Contains(Person.Stage)).OrderBy(s => s.Cluster != Home.Cluster).ThenBy(s => s.Cluster).ThenBy(s => s.Code).ToList();
        return true;
    }
}
