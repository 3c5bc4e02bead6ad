using Workforce.Access.Contracts;

namespace Workforce.Staffing.Contracts;

/// <summary>Vacancies by school and subject (空编), within the reach of whoever acts.</summary>
public interface IStaffingVacancies
{
    /// <param name="schoolYear">The calendar year the school year begins in.</param>
    /// <param name="on">The day on which staff in post are counted.</param>
    Task<IReadOnlyList<SubjectVacancy>> ForAsync(DistrictId district, int schoolYear, DateOnly on, CancellationToken ct);
}
