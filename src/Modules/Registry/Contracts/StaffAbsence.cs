namespace Workforce.Registry.Contracts;

/// <param name="Kind">Code table "leave-kind" or "stay-kind".</param>
/// <param name="Until">The last day; null while it lasts.</param>
/// <param name="AtSchoolId">Of a stay: the school she works at.</param>
public sealed record StaffAbsence(string Kind, DateOnly Since, DateOnly? Until, SchoolId? AtSchoolId = null);
