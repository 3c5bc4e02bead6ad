using Workforce.Access.Contracts;

namespace Workforce.Registry.Contracts;

/// <summary>Schools for other modules, within the reach of whoever acts.</summary>
public interface ISchoolDirectory
{
    /// <returns>The schools found; ids out of reach are simply absent.</returns>
    Task<IReadOnlyDictionary<SchoolId, SchoolCard>> FindAsync(IReadOnlyCollection<SchoolId> ids, CancellationToken ct);

    /// <returns>All schools of a district by code.</returns>
    Task<IReadOnlyList<SchoolCard>> InDistrictAsync(DistrictId district, CancellationToken ct);
}
