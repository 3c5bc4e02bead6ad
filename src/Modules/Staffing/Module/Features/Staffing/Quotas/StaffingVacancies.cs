using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Contracts;
using Workforce.Staffing.Domain.Computation;

namespace Workforce.Staffing.Features.Staffing.Quotas;

/// <summary>
/// Approved posts of a stage against established staff, and divided among subjects as its teachers are today: a stage's
/// approved posts are split over subjects by largest remainder in proportion to present staff.
/// </summary>
internal sealed class StaffingVacancies(IApprovedQuotas quotas, IStaffRoster roster) : IStaffingVacancies
{
    public async Task<IReadOnlyList<SubjectVacancy>> ForAsync(DistrictId district, int schoolYear, DateOnly on, CancellationToken ct)
    {
        if (await quotas.InForceAsync(district, schoolYear, ct) is not { } approved)
            return [];
        var staff = (await roster.InDistrictAsync(district, on, ct)).Where(s => s.IsEstablished).ToLookup(s => (s.SchoolId, s.EstablishmentStage ?? s.Stage));
        return approved.Lines.SelectMany(line => Of(line, staff[(line.SchoolId, line.Stage)].ToList())).ToList();
    }

    private static IEnumerable<SubjectVacancy> Of(SchoolStageQuota line, IReadOnlyList<StaffMember> staff)
    {
        yield return new(line.SchoolId, line.Stage, "", line.Posts, staff.Count, line.Posts - staff.Count);
        var subjects = staff.Where(s => s.Subject.Length > 0).GroupBy(s => s.Subject).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (Subject: g.Key, Count: g.Count())).ToList();
        if (subjects.Count == 0)
            yield break;
        // Posts of people without a subject (administration, workers) stay out of the subjects.
        var teaching = Math.Max(0, line.Posts - (staff.Count - subjects.Sum(s => s.Count)));
        var parts = LargestRemainder.Split(teaching, subjects.Select(s => (Fraction)s.Count).ToList());
        for (var i = 0; i < parts.Length; i++)
            yield return new(line.SchoolId, line.Stage, subjects[i].Subject, (int)parts[i], subjects[i].Count, (int)parts[i] - subjects[i].Count);
    }
}
