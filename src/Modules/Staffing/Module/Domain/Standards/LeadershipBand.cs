namespace Workforce.Staffing.Domain.Standards;

/// <summary>领导职数 by size. Both bounds count; null is open.</summary>
/// <param name="By">"pupils" or "classes".</param>
internal sealed record LeadershipBand(string Stage, string By, int? From, int? To, int Minimum, int Maximum, string? Note = null);
