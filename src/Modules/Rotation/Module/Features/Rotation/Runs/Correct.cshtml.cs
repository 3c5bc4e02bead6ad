using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Runs;

/// <summary>Find a teacher, change one of her data, see who would move; apply it as a correction or leave it.</summary>
[Authorize("rotation.run")]
internal sealed class CorrectModel(TryCorrection attempt, ApplyCorrection apply) : RoundPage
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Q { get; set; }

    [BindProperty]
    public CorrectForm Form { get; set; } = new();

    public IReadOnlyList<Entrant> Found { get; private set; } = [];
    public Entrant? Person { get; private set; }
    public IReadOnlyList<Listed> Choices { get; private set; } = [];
    public IReadOnlyList<WouldMove>? Moves { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid? entrant, CancellationToken ct)
    {
        Form.Entrant = entrant ?? default;
        return await ReadAsync(db => LoadAsync(db, ct), ct) && View.Round.State == RoundState.Published ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostTryAsync(CancellationToken ct) => await ReadAsync(db => LoadAsync(db, ct), ct)
        ? await ActAsync(async () =>
        {
            Moves = await attempt.HandleAsync(RoundId, Form.Correction(null), ct);
            return Page();
        })
        : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var shown = Form.Version;
        if (!await ReadAsync(db => LoadAsync(db, ct), ct))
            return NotFound();
        return await ActAsync(async () =>
        {
            Form.Version = shown;
            await apply.HandleAsync(RoundId, Form, Change(Form.Reason), ct);
            return Done(Texts["正在用同一种子重新配置。"], "/Rotation/Rounds/Show", new { id = Id });
        }, () => ReadAsync(db => LoadAsync(db, ct), ct));
    }

    private async Task LoadAsync(RotationDbContext db, CancellationToken ct)
    {
        Form.Version = View.Round.Version;
        if (Q?.Trim() is { Length: > 0 } typed)
        {
            var initials = typed.ToLowerInvariant();
            Found = await db.Entrants.AsNoTracking().Where(e => e.RoundId == RoundId && e.RemovedAt == null && (e.Name.Contains(typed) || e.StaffNumber == typed || e.Initials.StartsWith(initials)))
                .OrderBy(e => e.StaffNumber).Take(20).ToListAsync(ct);
            if (Found.Count == 1 && Form.Entrant == default)
                Form.Entrant = Found[0].Id.Value;
        }
        Person = await db.Entrants.AsNoTracking().SingleOrDefaultAsync(e => e.Id == new EntrantId(Form.Entrant) && e.RoundId == RoundId, ct);
        if (Person is null)
            return;
        Choices = await (from choice in db.Choices
                         where choice.EntrantId == Person.Id
                         join post in db.Posts on choice.PostId equals post.Id
                         orderby choice.Rank
                         select new Listed(choice.Rank, post.Id, post.Code, post.SchoolName, post.Subject,
                             db.Scores.Where(s => s.EntrantId == Person.Id && s.PostId == post.Id).Select(s => (int?)s.Total).FirstOrDefault())).ToListAsync(ct);
    }

    internal sealed record Listed(int Rank, PostId PostId, string Code, string SchoolName, string Subject, int? Score);
}
