namespace Workforce.Registry.Features.Registry.Teachers;

/// <summary>A line of the list. Projected by hand: nothing personal is in it that the list does not show.</summary>
internal sealed record TeacherRow(
    Guid Id,
    string StaffNumber,
    string Name,
    string Sex,
    Guid SchoolId,
    string School,
    string EnglishSchool,
    string Area,
    string? Stage,
    string? Subject,
    string Title,
    string? PostLevel,
    string Status,
    bool IsBackbone,
    bool IsClassTeacher,
    bool HasCertificate,
    DateOnly? RegisteredUntil,
    DateOnly JoinedSchoolOn);
