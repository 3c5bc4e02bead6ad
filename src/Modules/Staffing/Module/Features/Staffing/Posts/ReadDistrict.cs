using Workforce.Access.Contracts;
using Workforce.Platform.Calendars;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Contracts;
using Workforce.Staffing.Domain.Balance;

namespace Workforce.Staffing.Features.Staffing.Posts;

/// <summary>Staff and schools of the registry against the posts approved; a school that no decision names has the registry's own figure.</summary>
internal sealed class ReadDistrict(IApprovedQuotas quotas, IStaffRoster roster, ISchoolDirectory directory, Calendar calendar)
{
    public async Task<DistrictStaff> HandleAsync(DistrictId district, CancellationToken ct)
    {
        var schools = (await directory.InDistrictAsync(district, ct)).ToDictionary(s => s.Id);
        var staff = await roster.InDistrictAsync(district, calendar.Today, ct);
        var approved = (await quotas.InForceAsync(district, SchoolYears.At(calendar.Today), ct))?.Lines.Select(l => new StagePosts(l.SchoolId, l.Stage, l.Posts)).ToList() ?? [];
        var decided = approved.Select(a => a.School).ToHashSet();
        return new(schools, staff, [.. approved, .. schools.Values.Where(s => s.IsPublic && !decided.Contains(s.Id)).SelectMany(s => Split(s, staff))]);
    }

    /// <summary>The registry's figure is of all stages together: it is shared as the school's own staff is.</summary>
    private static IEnumerable<StagePosts> Split(SchoolCard school, IReadOnlyList<StaffMember> staff)
    {
        var held = school.Stages.Select(stage => staff.Count(s => s.SchoolId == school.Id && s.IsEstablished && BalanceTable.StageOf(s) == stage)).ToList();
        return school.Stages.Zip(Parts.Of(school.EstablishmentQuota, held), (stage, posts) => new StagePosts(school.Id, stage, posts));
    }
}
