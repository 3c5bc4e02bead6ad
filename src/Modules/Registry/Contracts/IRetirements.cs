using Workforce.Access.Contracts;

namespace Workforce.Registry.Contracts;

/// <summary>When the staff of a district retire, in one reading, within the reach of whoever acts.</summary>
public interface IRetirements
{
    /// <param name="on">The day whose rules count.</param>
    /// <returns>Everybody who has not left the service and whom a rule fits.</returns>
    Task<IReadOnlyDictionary<TeacherId, Retirement>> InDistrictAsync(DistrictId district, DateOnly on, CancellationToken ct);
}
