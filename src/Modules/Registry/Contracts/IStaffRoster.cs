using Workforce.Access.Contracts;

namespace Workforce.Registry.Contracts;

/// <summary>
/// Everybody on the books of a district in one reading, for counts and comparisons. Within the reach of whoever acts: a
/// principal gets her own school's staff.
/// </summary>
public interface IStaffRoster
{
    /// <returns>Staff who had not left the service, employed by a school of the district on the day, by staff number.</returns>
    Task<IReadOnlyList<StaffMember>> InDistrictAsync(DistrictId district, DateOnly on, CancellationToken ct);
}
