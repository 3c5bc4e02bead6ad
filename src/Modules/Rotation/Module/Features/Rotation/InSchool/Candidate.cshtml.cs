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

/// <summary>One candidate before the panel: the rating, her own score, and what the panel gives.</summary>
[Authorize("rotation.score")]
internal sealed class CandidateModel(AssessApplicant assess) : SchoolCompetitionPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Application { get; set; }

    [BindProperty]
    public AssessForm Form { get; set; } = new();

    public Application Candidate { get; private set; } = null!;
    public ScoreScheme Scheme => Competition.Rules!.Scheme;
    public bool IsPosted => View.Out(PostedKind.Scores) is not null;
    public bool MayEdit => IsOpen && Competition.Step == InSchoolStep.Assess && Candidate.State == ApplicationState.Eligible && !View.Open.Any(c => c.ApplicantId == Candidate.Id);
    public IReadOnlyList<(PanelMember Member, Recusal? Pair)> Panel => View.Panel.Select(m => (m, View.Pairs.FirstOrDefault(p => p.MemberId == m.Id && p.ApplicantId == Candidate.Id))).ToList();

    /// <summary>Of what stands in the form; the server computes its own when it is saved.</summary>
    public int TypedSum => Form.Items.Sum(i => ScoreSheet.Thousandths(i.Points, null, out var points) is null ? points : 0);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(Find, ct))
            return NotFound();
        Form = new()
        {
            Version = Candidate.Version,
            By = Candidate.AssessedBy.Count > 0 ? [.. Candidate.AssessedBy] : Panel.Where(p => p.Pair?.Relation == Relations.None).Select(p => p.Member.Id).ToList(),
            Items = Candidate.Items.Select(i => new ItemForm
            {
                Item = i.Item, Points = (i.Given ?? i.Suggested ?? i.Self) is { } points ? Points.Of(points) : null, Basis = i.Given is not null ? i.GivenBasis : i.Suggested is not null ? i.SuggestedBasis : i.SelfBasis,
            }).ToList(),
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(Find, ct))
            return NotFound();
        var items = ScoreSheet.Read(Scheme, Form.Items, (at, wrong) => ModelState.AddModelError($"Form.Items[{at}].Points", wrong.In(Texts)));
        return await ActAsync(async () =>
        {
            await assess.HandleAsync(RoundId, School, new(Candidate.Id, items!, Form.By, Form.Version), Change(Form.Reason), ct);
            var next = View.Eligible.FirstOrDefault(a => a.Total is null && a.Id != Candidate.Id);
            var saved = Texts["已保存：{0} {1} 分。", Candidate.Name, Points.Of(items!.Sum(i => i.Thousandths))];
            return Form.Next && next is not null ? Done(saved, "/Rotation/InSchool/Candidate", new { id = Id, application = next.Id.Value }) : Done(saved, "/Rotation/InSchool/School", new { id = Id });
        }, () => AgainAsync(ct));
    }

    public async Task<IActionResult> OnPostBallotsAsync(CancellationToken ct) => await LoadAsync(Find, ct) ? await ActAsync(async () =>
    {
        await assess.CountAsync(RoundId, School, Candidate.Id, new(Form.Excellent ?? 0, Form.Qualified ?? 0, Form.Basic ?? 0, Form.Unqualified ?? 0), Form.Version, Change(), ct);
        return Done(Texts["民主测评票数已录入。"], "/Rotation/InSchool/Candidate", new { id = Id, application = Application });
    }, () => AgainAsync(ct)) : NotFound();

    private async Task<bool> AgainAsync(CancellationToken ct)
    {
        var found = await LoadAsync(Find, ct);
        if (IsStale)
            Form.Version = Candidate.Version;
        return found;
    }

    private bool Find(CompetitionView view)
    {
        Candidate = view.Applications.FirstOrDefault(a => a.Id == new ApplicantId(Application))!;
        return Candidate is { Items.Count: > 0 };
    }

    internal sealed class AssessForm
    {
        public List<ItemForm> Items { get; set; } = [];
        public List<Guid> By { get; set; } = [];

        [StringLength(200, ErrorMessage = "不超过 200 个字。")]
        public string? Reason { get; set; }

        public int? Excellent { get; set; }
        public int? Qualified { get; set; }
        public int? Basic { get; set; }
        public int? Unqualified { get; set; }
        public uint Version { get; set; }
        public bool Next { get; set; }
    }
}
