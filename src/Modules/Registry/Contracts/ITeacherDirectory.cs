using Workforce.Access.Contracts;

namespace Workforce.Registry.Contracts;

/// <summary>
/// Teachers for other modules, within the reach of whoever acts: a principal finds her own school's, a teacher only
/// herself. Ask by lists of ids, never one by one.
/// </summary>
public interface ITeacherDirectory
{
    /// <returns>The teachers found; ids out of reach are simply absent.</returns>
    Task<IReadOnlyDictionary<TeacherId, TeacherCard>> FindAsync(IReadOnlyCollection<TeacherId> ids, CancellationToken ct);

    /// <summary>Who in the district has these staff numbers, whatever her status; numbers that nobody has are absent.</summary>
    Task<IReadOnlyDictionary<string, TeacherId>> ByStaffNumberAsync(DistrictId district, IReadOnlyCollection<string> staffNumbers, CancellationToken ct);

    /// <summary>Everybody a school of the district employed on the day, who had not left the service, by staff number.</summary>
    Task<IReadOnlyList<TeacherFacts>> CandidatesAsync(DistrictId district, DateOnly on, CandidateSearch search, CancellationToken ct);

    /// <summary>The same facts for some teachers, whatever their status; ids out of reach are absent.</summary>
    Task<IReadOnlyList<TeacherFacts>> FactsAsync(IReadOnlyCollection<TeacherId> ids, DateOnly on, CancellationToken ct);
}
