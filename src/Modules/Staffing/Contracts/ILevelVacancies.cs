using Workforce.Access.Contracts;

namespace Workforce.Staffing.Contracts;

/// <summary>Posts of the approved structure against those held, within the reach of whoever acts.</summary>
public interface ILevelVacancies
{
    /// <param name="on">The structure in force and the posts held on that day.</param>
    /// <returns>By school and level, highest level first; schools without an approved structure have only what is held.</returns>
    Task<IReadOnlyList<LevelVacancy>> InDistrictAsync(DistrictId district, DateOnly on, CancellationToken ct);
}
