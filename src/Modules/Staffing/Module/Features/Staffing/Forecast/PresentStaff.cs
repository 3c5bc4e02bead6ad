using Workforce.Registry.Contracts;
using Workforce.Staffing.Domain.Forecast;
using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>The established staff of a district's public schools as a forecast counts them.</summary>
internal sealed class PresentStaff(IReadOnlyList<StaffMember> staff, IReadOnlyDictionary<SchoolId, int> places, IReadOnlyList<SchoolCard> schools, IReadOnlyDictionary<TeacherId, Retirement> retirements)
{
    public IEnumerable<InService> InService() => staff.Where(m => places.ContainsKey(m.SchoolId)).Select(m =>
    {
        var retires = retirements.GetValueOrDefault(m.Id);
        return new InService(places[m.SchoolId], StageOf(m, schools[places[m.SchoolId]]), SubjectOf(m), retires?.On, retires is { ChosenOn: null } ? retires.EarliestOn : null, m.Leave?.Since, m.Leave?.Until);
    });

    /// <summary>How each stage's quota is divided among subjects.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, decimal>> Parts(Standard standard, ForecastPolicy policy) =>
        InService().GroupBy(p => p.Stage).ToDictionary(g => g.Key, g => SubjectParts.Of(g.GroupBy(p => p.Subject).ToDictionary(s => s.Key, s => s.Count()),
            standard.For(g.Key)?.NonTeachingPercent.TryGetValue(g.Key, out var most) == true ? most : null, policy.SubjectWeights.GetValueOrDefault(g.Key)));

    /// <summary>Where she teaches; who has no stage on record counts where her establishment is, else in the school's first.</summary>
    public static string StageOf(StaffMember member, SchoolCard school) =>
        member.Stage.Length > 0 ? member.Stage : member.EstablishmentStage ?? (school.Stages.Count > 0 ? school.Stages[0] : "");

    public static string SubjectOf(StaffMember member) => member.Kind != "teacher" ? "" : member.Subject.Length > 0 ? member.Subject : "other";
}
