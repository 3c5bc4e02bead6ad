using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Inspections;

internal sealed record PlannedSchool(SchoolId Id, string Name);
