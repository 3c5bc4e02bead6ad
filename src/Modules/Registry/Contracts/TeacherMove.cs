namespace Workforce.Registry.Contracts;

/// <summary>One teacher's change of the school that employs her.</summary>
public sealed record TeacherMove(TeacherId TeacherId, SchoolId FromSchoolId, SchoolId ToSchoolId);
