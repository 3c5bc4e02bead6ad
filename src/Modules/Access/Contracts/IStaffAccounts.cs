namespace Workforce.Access.Contracts;

/// <summary>Who acts for a district's bureau, its inspection office and its schools today. Their names and offices are no secret inside the district.</summary>
public interface IStaffAccounts
{
    Task<IReadOnlyList<StaffAccount>> InDistrictAsync(DistrictId district, CancellationToken ct);
}
