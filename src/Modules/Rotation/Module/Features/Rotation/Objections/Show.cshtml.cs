using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Units;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Runs;

namespace Workforce.Rotation.Features.Rotation.Objections;

/// <summary>One objection: what she says, her datum, what putting it right would change, and the answer.</summary>
[Authorize("rotation.run")]
internal sealed class ShowModel(AnswerObjection answer, TryCorrection attempt) : RoundPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Objection { get; set; }

    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    public Objection? Case { get; private set; }
    public Entrant Person { get; private set; } = null!;
    public Post? Offered { get; private set; }
    public Score? Score { get; private set; }
    public IReadOnlyList<WouldMove>? Moves { get; private set; }
    public bool MayAnswer => Case!.State == CaseState.Open && View.Round.State == RoundState.Published;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await ReadAsync(db => LoadAsync(db, ct), ct) || Case is null)
            return NotFound();
        Form.Kind = Case.Datum == ObjectionDatum.Guarantee ? CorrectionKind.Guarantee : CorrectionKind.Score;
        Form.Keeps = !Person.IsGuaranteed;
        Form.Points = Score?.Total / 1000m;
        return Page();
    }

    /// <summary>Shows who would move. Stores nothing.</summary>
    public async Task<IActionResult> OnPostTryAsync(CancellationToken ct)
    {
        ModelState.Remove("Form.Decision");
        ModelState.Remove("Form.Answer");
        if (!await ReadAsync(db => LoadAsync(db, ct), ct) || Case is null)
            return NotFound();
        return await ActAsync(async () =>
        {
            Moves = await attempt.HandleAsync(RoundId, Form.Correction(Case, Score?.Total), ct);
            return Page();
        });
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await ReadAsync(null, ct))
            return NotFound();
        return await ActAsync(async () =>
        {
            var run = await answer.HandleAsync(RoundId, new(Objection), Form, Change(Form.Answer), ct);
            return Done(Texts[run is null ? "已答复。" : "已采纳，正在用同一种子重新配置。"], "/Rotation/Rounds/Show", new { id = Id });
        }, async () => await ReadAsync(db => LoadAsync(db, ct), ct) && Case is not null);
    }

    private async Task LoadAsync(RotationDbContext db, CancellationToken ct)
    {
        Case = await db.Objections.AsNoTracking().SingleOrDefaultAsync(o => o.Id == new ObjectionId(Objection) && o.RoundId == RoundId, ct);
        if (Case is null)
            return;
        Person = await db.Entrants.AsNoTracking().OneAsync(e => e.Id == Case.EntrantId, ct);
        Offered = Case.PostId is { } post ? await db.Posts.AsNoTracking().OneAsync(p => p.Id == post, ct) : null;
        Score = await db.Scores.AsNoTracking().SingleOrDefaultAsync(s => s.EntrantId == Case.EntrantId && s.PostId == Case.PostId, ct);
        (Form.Version, Form.RoundVersion) = (Case.Version, View.Round.Version);
    }
}
