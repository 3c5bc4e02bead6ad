using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exemptions;

namespace Workforce.Rotation.Features.Rotation.Exemptions;

/// <summary>Whom of a school the rules name on the round's base date, and whom the school named itself.</summary>
internal sealed class Candidates(Work<RotationDbContext> work, ITeacherDirectory teachers, RoundPolicies policies, Calendar calendar)
{
    public async Task<(IReadOnlyList<Candidate> ByRule, IReadOnlyList<Exemption> ByHand)> OfAsync(Round round, SchoolId school, CancellationToken ct)
    {
        var proposed = await work.ReadAsync(db => db.Exemptions.AsNoTracking().Where(e => e.RoundId == round.Id && e.SchoolId == school).ToDictionaryAsync(e => e.TeacherId, ct), ct);
        // A round that has not opened decides by the policy of the day; afterwards by the one it took.
        var policy = round.IsEditable ? await policies.ForAsync(round.Region, calendar.Today, round.Plan, ct) : round.Policy;
        var byRule = (await FactsAsync(round, school, ct))
            .Select(teacher => new Candidate(teacher, Grounds.Of(teacher, policy.Values, round.Dates.BaseOn), proposed.GetValueOrDefault(teacher.Id)))
            .Where(candidate => candidate.Grounds.Count > 0).ToList();
        var known = byRule.Select(candidate => candidate.Teacher.Id).ToHashSet();
        return (byRule, proposed.Values.Where(e => !known.Contains(e.TeacherId)).OrderBy(e => e.StaffNumber, StringComparer.Ordinal).ToList());
    }

    public async Task<IReadOnlyList<TeacherFacts>> FactsAsync(Round round, SchoolId school, CancellationToken ct) =>
        (await teachers.CandidatesAsync(round.DistrictId, round.Dates.BaseOn, new(School: school), ct)).Where(teacher => teacher.IsEstablished).ToList();
}
