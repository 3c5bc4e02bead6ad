using Workforce.Registry.Contracts;
using Workforce.Staffing.Domain.Balance;

namespace Workforce.Staffing.Features.Staffing.Posts;

/// <summary>A district as it stands: its schools, whom they employ, the posts approved. Within the reader's reach.</summary>
/// <param name="Quotas">Established posts by school and stage.</param>
internal sealed record DistrictStaff(IReadOnlyDictionary<SchoolId, SchoolCard> Schools, IReadOnlyList<StaffMember> Staff, IReadOnlyList<StagePosts> Quotas)
{
    public IEnumerable<SchoolCard> PublicSchools => Schools.Values.Where(s => s.IsPublic).OrderBy(s => s.Code, StringComparer.Ordinal);

    public IReadOnlyDictionary<SchoolId, int> Approved => Quotas.GroupBy(q => q.School).ToDictionary(g => g.Key, g => g.Sum(q => q.Posts));
}
