namespace Workforce.Staffing.Domain.Enrolments;

/// <summary>How a stage is built, of the policy value staffing.stage_shapes.</summary>
internal sealed record EnrolmentGrades(int Grades);
