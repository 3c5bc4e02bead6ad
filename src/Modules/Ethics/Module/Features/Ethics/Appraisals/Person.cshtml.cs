using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Platform.Actors;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

/// <summary>One person's appraisal: for her school to enter, for herself to see and contest, for the bureau to read.</summary>
[Authorize("ethics.appraisal")]
internal sealed class PersonModel(Work<EthicsDbContext> work, EnterAppraisal enter, ContestAppraisal contest) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Appraisal Appraisal { get; private set; } = null!;
    public AppraisalYear Year { get; private set; } = null!;
    public AppraisalSchool Place { get; private set; } = null!;
    public bool MayEnter => Actor.Role == Role.Principal && (Place.State == AppraisalSchoolState.Entering || Place.State == AppraisalSchoolState.Submitted && Appraisal.HasOpenContest);
    public bool MayReply => Actor.Role == Role.Principal && Appraisal.HasOpenContest;
    public bool MayContest => Actor.Role == Role.Teacher && Place.State == AppraisalSchoolState.Submitted && !Appraisal.HasOpenContest;
    private AppraisalId AppraisalId => new(Id);

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public Task<IActionResult> OnPostSaveAsync([FromForm(Name = "Form")] ScoreForm form, CancellationToken ct) => StepAsync(Role.Principal, () => enter.HandleAsync(AppraisalId, form, Change(), ct), "已保存。", ct);

    public Task<IActionResult> OnPostContestAsync(uint version, [StringLength(500)] string? words, CancellationToken ct) => StepAsync(Role.Teacher, () => contest.AskAsync(AppraisalId, version, words, Change(), ct), "复核申请已提出。", ct);

    public Task<IActionResult> OnPostReplyAsync(uint version, bool upheld, [StringLength(500)] string? answer, CancellationToken ct) => StepAsync(Role.Principal, () => contest.ReplyAsync(AppraisalId, version, upheld, answer, Change(), ct), "已答复。", ct);

    private async Task<IActionResult> StepAsync(Role role, Func<Task> act, string done, CancellationToken ct)
    {
        await LoadAsync(ct);
        return Actor.Role != role ? NotFound() : await ActAsync(async () =>
        {
            await act();
            return Done(Texts[done], "/Ethics/Appraisals/Person", new { id = Id });
        }, () => LoadAsync(ct));
    }

    private Task LoadAsync(CancellationToken ct) => work.ReadAsync(async db =>
    {
        var id = AppraisalId;
        Appraisal = await db.Set<Appraisal>().AsNoTracking().OneAsync(a => a.Id == id && (Actor.Role != Role.Teacher || a.IsShown), ct);
        return (Year, Place) = await db.PlaceAsync(Appraisal, ct);
    }, ct);
}
