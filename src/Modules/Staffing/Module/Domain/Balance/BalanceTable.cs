using Workforce.Registry.Contracts;

namespace Workforce.Staffing.Domain.Balance;

/// <summary>
/// Over and short by school, stage and subject. The approved posts of a school's stage are shared among subjects as the
/// district's own established staff of that stage is (largest remainder, so that the parts add up): no document gives
/// shares, and this one asks only whether a school stands apart from its neighbours.
/// </summary>
internal sealed class BalanceTable
{
    private BalanceTable(IReadOnlyList<BalanceCell> cells) => Cells = cells;

    public IReadOnlyList<BalanceCell> Cells { get; }

    public static BalanceTable Of(IReadOnlyCollection<StagePosts> quotas, IReadOnlyCollection<StaffMember> staff)
    {
        var mix = staff.Where(s => s.IsEstablished).GroupBy(StageOf)
            .ToDictionary(g => g.Key, g => g.GroupBy(SubjectOf).OrderBy(x => x.Key, StringComparer.Ordinal).Select(x => (Subject: x.Key, Count: x.Count())).ToList());
        var due = new Dictionary<(SchoolId, string, string), int>();
        foreach (var quota in quotas)
        {
            var subjects = mix.GetValueOrDefault(quota.Stage) ?? [("other", 1)];
            var parts = Parts.Of(quota.Posts, subjects.ConvertAll(s => s.Count));
            for (var i = 0; i < parts.Count; i++)
                due[(quota.School, quota.Stage, subjects[i].Subject)] = due.GetValueOrDefault((quota.School, quota.Stage, subjects[i].Subject)) + parts[i];
        }
        var books = Count(staff.Where(s => s.IsEstablished), s => (s.SchoolId, StageOf(s), SubjectOf(s)));
        var place = Count(staff.Where(s => s.IsEstablished && IsAtWork(s)), s => (s.WorkSchoolId, PlaceStageOf(s), SubjectOf(s)));
        var others = Count(staff.Where(s => !s.IsEstablished && IsAtWork(s)), s => (s.WorkSchoolId, PlaceStageOf(s), SubjectOf(s)));
        return new(due.Keys.Concat(books.Keys).Concat(place.Keys).Concat(others.Keys).Distinct()
            .Select(key => new BalanceCell(key.Item1, key.Item2, key.Item3, due.GetValueOrDefault(key), books.GetValueOrDefault(key), place.GetValueOrDefault(key), others.GetValueOrDefault(key)))
            .Where(cell => cell is not { Due: 0, Books: 0, Place: 0, Others: 0 }).ToList());
    }

    /// <summary>The stage whose posts she holds.</summary>
    public static string StageOf(StaffMember person) => person.EstablishmentStage ?? person.Stage;

    public static string SubjectOf(StaffMember person) => person.Subject.Length == 0 ? "other" : person.Subject;

    /// <summary>Status 1xx is at post; 205 is away on exchange, and works where her stay says.</summary>
    public static bool IsAtWork(StaffMember person) => person.Leave is null && (person.Status.StartsWith('1') || person.Stay is not null);

    // At her own school she fills the post she holds; elsewhere she fills what she teaches.
    private static string PlaceStageOf(StaffMember person) => person.WorkSchoolId == person.SchoolId ? StageOf(person) : person.Stage;

    private static Dictionary<(SchoolId, string, string), int> Count(IEnumerable<StaffMember> staff, Func<StaffMember, (SchoolId, string, string)> of) =>
        staff.GroupBy(of).ToDictionary(g => g.Key, g => g.Count());
}
