using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Calendars;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Domain.Scoring;
using Workforce.Rotation.Features.Rotation.Scores;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>A panel member declares her relations to the candidates, on her phone.</summary>
[Authorize("rotation.choose")]
internal sealed class DeclareModel(DeclareRelations declare) : TeacherCompetitionPage
{
    [BindProperty]
    public Dictionary<Guid, string> Relations { get; set; } = [];

    public IReadOnlyList<Recusal> Pairs { get; private set; } = [];
    public bool MayDeclare { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) && Pairs.Count > 0 ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await LoadAsync(ct) && Pairs.Count > 0 ? await ActAsync(async () =>
    {
        await declare.HandleAsync(RoundId, Me, Relations, Change(), ct);
        return Done(Texts["回避申明已录入。"], "/Rotation/InSchool/Declare", new { id = Id });
    }, () => LoadAsync(ct)) : NotFound();

    private Task<bool> LoadAsync(CancellationToken ct) => ReadAsync(async db =>
    {
        if (Competition is null)
            return;
        Pairs = await db.Recusals.AsNoTracking().Where(r => r.CompetitionId == Competition.Id && r.TeacherId == Me).OrderBy(r => r.CandidateNumber).ToListAsync(ct);
        MayDeclare = Round.IsEditable && Competition.Step == InSchoolStep.Assess && await CompetitionGate.PostedAsync(db, Competition.Id, PostedKind.Scores, ct) is null;
    }, ct);
}
