using Workforce.Registry.Contracts;
using Workforce.Staffing.Domain.Posts;

namespace Workforce.Staffing.Features.Staffing.Caps;

/// <summary>A school's line of the list.</summary>
/// <param name="MissingOut">People outside the quota who still have to go; null where the district has no such rule.</param>
internal sealed record SchoolCaps(SchoolCard School, IReadOnlyList<CapLine> Lines, int? MissingOut)
{
    public bool IsOver => Lines.Any(l => l.Free < 0) || MissingOut > 0;

    public static IReadOnlyList<SchoolCaps> Of(IEnumerable<SchoolCard> schools, IEnumerable<StaffMember> staff, IEnumerable<EmploymentCap> caps, InOutRule? rule)
    {
        var held = staff.Where(s => s.EmploymentType is not null).GroupBy(s => (s.SchoolId, s.EmploymentType!)).ToDictionary(g => g.Key, g => g.Count());
        var set = caps.ToDictionary(c => (c.SchoolId, c.Type));
        return schools.Select(school =>
        {
            var lines = EmploymentTypes.All.Select(type => Line(school.Id, type)).ToList();
            return new SchoolCaps(school, lines, rule is null ? null : CapLine.MissingOut(lines, rule));
        }).ToList();

        CapLine Line(SchoolId school, string type)
        {
            var cap = set.GetValueOrDefault((school, type));
            return new(type, cap?.Cap, held.GetValueOrDefault((school, type)), cap?.HeldAtStart);
        }
    }
}
