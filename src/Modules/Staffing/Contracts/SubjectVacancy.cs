using Workforce.Registry.Contracts;

namespace Workforce.Staffing.Contracts;

/// <summary>Approved posts against staff in post.</summary>
/// <param name="Stage">Code table "stage".</param>
/// <param name="Subject">Code table "subject"; empty for the stage as a whole.</param>
/// <param name="Vacant">Below zero where there are more people than posts.</param>
public sealed record SubjectVacancy(SchoolId SchoolId, string Stage, string Subject, int Approved, int InPost, int Vacant);
