using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Inspections;

/// <param name="StaffNumber">Of a person in the registry; empty for people of the bureau.</param>
/// <param name="Unit">Where she works, in words.</param>
/// <param name="SchoolId">Where the registry says she is employed; null outside the registry.</param>
internal sealed record Inspector(string Name, string StaffNumber, string Unit, SchoolId? SchoolId);
