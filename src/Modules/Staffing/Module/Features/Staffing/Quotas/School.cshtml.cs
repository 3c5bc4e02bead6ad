using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Computation;
using Workforce.Staffing.Domain.Quotas;
using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Features.Staffing.Quotas;

/// <summary>One school's quota with every step, so that its principal can check it by hand; the officer sets numbers and additions here.</summary>
[Authorize("staffing.quotas")]
internal sealed class SchoolModel(Work<StaffingDbContext> work, ISchoolDirectory schools, IStaffRoster roster, Calendar calendar, Names names, AllocateByHand byHand, GrantAddition grant) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid School { get; set; }

    public PlanView View { get; private set; } = null!;
    public PlanSchool Its { get; private set; } = null!;
    public IReadOnlyList<QuotaGrant> Grants { get; private set; } = [];
    public IReadOnlyList<(string Stage, AdditionRule Rule)> Grantable { get; private set; } = [];
    /// <summary>Staff of the school today by 用人形式, the largest group first.</summary>
    public IReadOnlyList<(string Type, int Count)> Staff { get; private set; } = [];

    /// <summary>By stage: who holds the stage's establishment, and who teaches in it.</summary>
    public IReadOnlyDictionary<string, (int Established, int Teaching)> InPost { get; private set; } = new Dictionary<string, (int, int)>();

    public Names Names => names;
    public bool MayRun => Actor.Role == Role.DistrictOfficer && View.Plan.IsDraft;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ReadAsync(ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostHandAsync([Bind(Prefix = "Form")] HandForm form, CancellationToken ct) => StepAsync(async () =>
    {
        await byHand.HandleAsync(new(Id), form, Change(form.Reason), ct);
        return Texts["已保存。"];
    }, ct);

    public Task<IActionResult> OnPostGrantAsync([Bind(Prefix = "Form")] GrantForm form, CancellationToken ct) => StepAsync(async () =>
    {
        await grant.HandleAsync(new(Id), new(School), form, Change(form.Reason), ct);
        return Texts["已保存，重新测算以后计入。"];
    }, ct);

    public string Say(Step step) => StepText.Of(Texts, names, step);

    /// <summary>The steps of one stage, or of the whole school where the stage is empty.</summary>
    public IEnumerable<Step> StepsOf(string stage) => (stage.Length == 0 ? Its.Lines[0] : Its.Lines.First(l => l.Stage == stage)).Steps.Where(s => s.Stage == stage);

    private async Task<IActionResult> StepAsync(Func<Task<string>> step, CancellationToken ct) => Actor.Role != Role.DistrictOfficer ? Forbid() : await ReadAsync(ct) ? await ActAsync(async () =>
        Done(await step(), "/Staffing/Quotas/School", new { id = Id, school = School }), () => ReadAsync(ct)) : NotFound();

    private async Task<bool> ReadAsync(CancellationToken ct)
    {
        if (await PlanView.FindAsync(work, schools, new(Id), Actor.Role != Role.Principal, ct) is not { } view || view.Schools.FirstOrDefault(s => s.School.Id == new SchoolId(School)) is not { } its)
            return false;
        (View, Its) = (view, its);
        Grants = await work.ReadAsync(db => db.QuotaGrants.AsNoTracking().Where(g => g.PlanId == new QuotaPlanId(Id) && g.SchoolId == new SchoolId(School)).ToListAsync(ct), ct);
        Grantable = its.Lines.SelectMany(l => (view.Plan.Standard?.For(l.Stage)?.Additions ?? []).Where(a => a.Basis == AdditionBases.Granted && a.Fits(l.Stage, its.School.Area)).Select(a => (l.Stage, a))).ToList();
        var staff = (await roster.InDistrictAsync(view.Plan.DistrictId, calendar.Today, ct)).Where(m => m.SchoolId == its.School.Id).ToList();
        Staff = staff.GroupBy(m => m.EmploymentType ?? "").Select(g => (g.Key, g.Count())).OrderByDescending(g => g.Item2).ToList();
        InPost = its.Lines.ToDictionary(l => l.Stage, l => (staff.Count(m => m.IsEstablished && (m.EstablishmentStage ?? m.Stage) == l.Stage), staff.Count(m => m.Kind == "teacher" && m.IsEstablished && m.Stage == l.Stage)));
        return true;
    }
}
