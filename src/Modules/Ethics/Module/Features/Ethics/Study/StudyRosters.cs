using Workforce.Access.Contracts;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Ethics.Domain.Study;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.Study;

/// <summary>Who has to study or to swear: every teacher on post; the oath only those who began to teach in the school year.</summary>
internal sealed class StudyRosters(IStaffRoster staff, ITeacherDirectory teachers)
{
    public async Task<IReadOnlyList<StaffMember>> OfAsync(Reach reach, StudyKind kind, int schoolYear, DateOnly today, CancellationToken ct)
    {
        if (schoolYear is < 2000 or > 2100)
            throw new OutOfReachException();
        var all = new List<StaffMember>();
        foreach (var district in reach.DistrictIds)
            all.AddRange((await staff.InDistrictAsync(new(district), today, ct)).Where(m => PledgeRoster.Signs(m) && m.Leave is null));
        if (kind != StudyKind.Oath)
            return all;
        var since = new DateOnly(schoolYear, 8, 1);
        var joined = all.Where(m => m.JoinedSchoolOn >= since && m.JoinedSchoolOn < since.AddYears(1)).ToList();
        var began = (await teachers.FactsAsync(joined.Select(m => m.Id).ToList(), today, ct)).Where(f => (f.TeachingSinceOn ?? f.WorkStartedOn) is { } day && day >= since.AddMonths(-1)).Select(f => f.Id).ToHashSet();
        return joined.Where(m => began.Contains(m.Id)).ToList();
    }

    /// <param name="DistrictIds">Districts to look into; row-level security narrows a principal's to her school.</param>
    internal sealed record Reach(IReadOnlyList<Guid> DistrictIds);
}
