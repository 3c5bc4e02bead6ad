namespace Workforce.Staffing.Domain.Forecast;

/// <summary>Policy: how a stage is built.</summary>
/// <param name="Feeder">The stage whose leavers enter; null where children enter from outside.</param>
/// <param name="EntryAge">Years from birth to the first grade, where births are counted; null where they are not.</param>
internal sealed record StageShape(int Grades, string? Feeder = null, int? EntryAge = null);
