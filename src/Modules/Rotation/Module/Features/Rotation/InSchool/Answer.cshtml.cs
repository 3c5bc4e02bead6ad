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

/// <summary>A teacher's contest of what was posted, and the school's answer.</summary>
[Authorize("rotation.score")]
internal sealed class AnswerModel(AnswerPosted answer) : SchoolCompetitionPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Contest { get; set; }

    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    public ApplicationContest Case { get; private set; } = null!;
    public Application Candidate { get; private set; } = null!;
    public ScoreScheme Scheme => Competition.Rules!.Scheme;
    public bool MayAnswer => IsOpen && Case.State == CaseState.Open;
    public bool MayCorrect => MayAnswer && Candidate.Total is not null;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(Find, ct))
            return NotFound();
        Form.Items = Candidate.Items.Select(i => new ItemForm { Item = i.Item, Basis = i.GivenBasis, Points = i.Given is { } given ? Points.Of(given) : null }).ToList();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(Find, ct))
            return NotFound();
        var corrected = Form.Decision == "correct" && MayCorrect ? ScoreSheet.Read(Scheme, Form.Items, (at, wrong) => ModelState.AddModelError($"Form.Items[{at}].Points", wrong.In(Texts))) : null;
        return await ActAsync(async () =>
        {
            await answer.HandleAsync(RoundId, School, new(Contest, corrected, Form.Answer), Change(Form.Answer), ct);
            return Done(corrected is null ? Texts["已答复：维持原评分。"] : Texts["已答复：更正为 {0} 分。", Points.Of(corrected.Sum(i => i.Thousandths))], "/Rotation/InSchool/School", new { id = Id });
        }, () => LoadAsync(Find, ct));
    }

    private bool Find(CompetitionView view)
    {
        Case = view.Contests.FirstOrDefault(c => c.Id == Contest)!;
        Candidate = view.Applications.FirstOrDefault(a => a.Id == Case?.ApplicantId)!;
        return Candidate is not null;
    }
}
