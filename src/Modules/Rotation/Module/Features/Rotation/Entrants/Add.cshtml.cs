using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;

namespace Workforce.Rotation.Features.Rotation.Entrants;

/// <summary>Picks teachers out of the registry as they stood on the round's base date.</summary>
[Authorize("rotation.run")]
internal sealed class AddModel(AddEntrants add, AddByStaffNumber addNumbers, ITeacherDirectory teachers, ISchoolDirectory schools) : RoundPage
{
    private const int Shown = 200;

    [BindProperty(SupportsGet = true, Name = "school")]
    public Guid? School { get; set; }

    [BindProperty(SupportsGet = true, Name = "subject")]
    public string? Subject { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Q { get; set; }

    [BindProperty]
    public List<Guid> Chosen { get; set; } = [];

    /// <summary>Staff numbers pasted out of a sheet.</summary>
    [BindProperty]
    public string? Numbers { get; set; }

    [BindProperty]
    public EntrantBasis Basis { get; set; }

    public IReadOnlyList<SchoolCard> Schools { get; private set; } = [];
    public IReadOnlyList<TeacherFacts> Candidates { get; private set; } = [];
    public int Matching { get; private set; }
    public int AlreadyIn { get; private set; }
    public string SchoolName(SchoolId id) => Schools.FirstOrDefault(s => s.Id == id)?.Name ?? "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await LoadAsync(ct)
        ? await ActAsync(async () =>
        {
            var came = await add.HandleAsync(RoundId, Chosen.Select(id => new TeacherId(id)).ToList(), Basis, Change(), ct);
            return Done(Texts["已选入 {0} 人。", came], "/Rotation/Entrants/Add", new { id = Id, school = School, subject = Subject, q = Q });
        })
        : NotFound();

    public async Task<IActionResult> OnPostNumbersAsync(CancellationToken ct) => await LoadAsync(ct)
        ? await ActAsync(async () =>
        {
            var came = await addNumbers.HandleAsync(RoundId, View.Round.DistrictId, Numbers, Basis, Change(), ct);
            return Done(Texts["已选入 {0} 人。", came], "/Rotation/Entrants/Index", new { id = Id });
        })
        : NotFound();

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        HashSet<TeacherId> known = [];
        if (!await ReadAsync(async db => known = (await db.Entrants.Where(e => e.RoundId == RoundId && e.RemovedAt == null).Select(e => e.TeacherId).ToListAsync(ct)).ToHashSet(), ct))
            return false;
        Schools = await schools.InDistrictAsync(View.Round.DistrictId, ct);
        if (School is null && string.IsNullOrEmpty(Subject) && string.IsNullOrWhiteSpace(Q))
            return true;
        var search = new CandidateSearch(School is { } school ? new(school) : null, string.IsNullOrEmpty(Subject) ? null : Subject, string.IsNullOrWhiteSpace(Q) ? null : Q.Trim());
        var matching = (await teachers.CandidatesAsync(View.Round.DistrictId, View.Round.Dates.BaseOn, search, ct)).Where(t => t.IsEstablished && RoundCohort.Has(View.Round.Policy.Values.Cohort, t)).ToList();
        AlreadyIn = matching.Count(t => known.Contains(t.Id));
        Matching = matching.Count - AlreadyIn;
        Candidates = matching.Where(t => !known.Contains(t.Id)).Take(Shown).ToList();
        return true;
    }
}
