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

/// <summary>The school enters a signed application form for a teacher.</summary>
[Authorize("rotation.score")]
internal sealed class PaperModel(ApplyForPost apply, FileStore files) : SchoolCompetitionPage
{
    [BindProperty]
    public PaperForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(null, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await LoadAsync(null, ct) ? await ActAsync(async () =>
    {
        var paper = await EvidenceFile.SaveAsync(files, Form.Evidence, Actor.AccountId, ct);
        await apply.HandleAsync(RoundId, School, Form.StaffNumber, new PostId(Form.Post ?? Guid.Empty), Change(evidenceFileId: paper), ct);
        return Done(Texts["已录入申请表。"], "/Rotation/InSchool/School", new { id = Id });
    }, () => LoadAsync(null, ct)) : NotFound();

    internal sealed class PaperForm
    {
        [Required(ErrorMessage = "请填写工号。"), StringLength(20, ErrorMessage = "工号不超过 20 位。")]
        public string? StaffNumber { get; set; }

        [Required(ErrorMessage = "请选择岗位。")]
        public Guid? Post { get; set; }

        public IFormFile? Evidence { get; set; }
    }
}
