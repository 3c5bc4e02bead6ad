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

/// <summary>Who assesses, and what each has declared about each candidate.</summary>
[Authorize("rotation.score")]
internal sealed class PanelModel(ChangePanel panel, DeclareRelations declare, FileStore files) : SchoolCompetitionPage
{
    [BindProperty]
    public MemberForm Form { get; set; } = new();

    [BindProperty]
    public DeclarationForm Declaration { get; set; } = new();

    public bool MayChange => IsOpen && Competition.Step <= InSchoolStep.Assess && View.Out(PostedKind.Scores) is null;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(null, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAddAsync(CancellationToken ct) => await LoadAsync(null, ct) ? await ActAsync(async () =>
    {
        await panel.AddAsync(RoundId, School, new(Form.StaffNumber, Form.Name, string.IsNullOrWhiteSpace(Form.Role) ? "成员" : Form.Role), Change(), ct);
        return Done(Texts["已加入考评组。"], "/Rotation/InSchool/Panel", new { id = Id });
    }, () => LoadAsync(null, ct)) : NotFound();

    public async Task<IActionResult> OnPostRemoveAsync(Guid member, CancellationToken ct) => await LoadAsync(null, ct) ? await ActAsync(async () =>
    {
        await panel.RemoveAsync(RoundId, School, member, Change(), ct);
        return Done(Texts["已移出考评组。"], "/Rotation/InSchool/Panel", new { id = Id });
    }, () => LoadAsync(null, ct)) : NotFound();

    public async Task<IActionResult> OnPostDeclareAsync(CancellationToken ct) => await LoadAsync(null, ct) ? await ActAsync(async () =>
    {
        var paper = await EvidenceFile.SaveAsync(files, Declaration.Evidence, Actor.AccountId, ct);
        await declare.HandleAsync(RoundId, School, Declaration.Member, Declaration.Relations, Change(evidenceFileId: paper), ct);
        return Done(Texts["回避申明已录入。"], "/Rotation/InSchool/Panel", new { id = Id });
    }, () => LoadAsync(null, ct)) : NotFound();

    internal sealed class MemberForm
    {
        [StringLength(20, ErrorMessage = "工号不超过 20 位。")]
        public string? StaffNumber { get; set; }

        [StringLength(40, ErrorMessage = "不超过 40 个字。")]
        public string? Name { get; set; }

        [StringLength(20, ErrorMessage = "不超过 20 个字。")]
        public string? Role { get; set; }
    }

    internal sealed class DeclarationForm
    {
        public Guid Member { get; set; }
        public Dictionary<Guid, string> Relations { get; set; } = [];
        public IFormFile? Evidence { get; set; }
    }
}
