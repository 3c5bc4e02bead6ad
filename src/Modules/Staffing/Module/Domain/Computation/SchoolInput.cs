namespace Workforce.Staffing.Domain.Computation;

/// <summary>What one school brings to a computation.</summary>
/// <param name="Area">Code table "locality".</param>
internal sealed record SchoolInput(string Area, IReadOnlyList<Enrolled> Lines, IReadOnlyList<Granted>? Granted = null);
