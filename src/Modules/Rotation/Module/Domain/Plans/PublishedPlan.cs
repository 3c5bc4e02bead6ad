namespace Workforce.Rotation.Domain.Plans;

/// <summary>A plan that a district published: its values are the policy values of its region on its day.</summary>
/// <param name="Region">GB/T 2260 code.</param>
/// <param name="Document">Number and name of the document.</param>
internal sealed record PublishedPlan(string Key, string Name, string Region, DateOnly On, string Document, string Grade);
