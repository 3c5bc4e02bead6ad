namespace Workforce.Ethics.Domain.Inspections;

/// <summary>Whose inspection it is; who finds something decides on which side of the ratio it counts.</summary>
internal enum InspectionLevel
{
    School = 0,
    District = 1,
    City = 2,
}
