namespace Workforce.Access.Contracts;

/// <summary>The organisation tree as other modules see it. Not limited by the reader's reach: names of districts are public.</summary>
public interface IOrganisation
{
    /// <returns>The district, or null when there is none with this id.</returns>
    Task<District?> FindDistrictAsync(DistrictId id, CancellationToken ct);

    Task<IReadOnlyList<District>> DistrictsAsync(CancellationToken ct);
}
