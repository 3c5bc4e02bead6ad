using Workforce.Access.Contracts;

namespace Workforce.Registry.Contracts;

/// <summary>The few facts by which a teacher is shown in a list.</summary>
/// <param name="SchoolId">Where she is employed, which may differ from where she works today.</param>
/// <param name="Initials">Pinyin initials of the name, lower case: "zxm".</param>
/// <param name="Stage">Code table "stage".</param>
/// <param name="Subject">Code table "subject".</param>
/// <param name="Title">The last title obtained. Code table "title"; "none" without one.</param>
/// <param name="Status">Code table "staff-status" (人员状态).</param>
public sealed record TeacherCard(
    TeacherId Id,
    DistrictId DistrictId,
    SchoolId SchoolId,
    string SchoolName,
    string StaffNumber,
    string Name,
    string Initials,
    string Sex,
    string Stage,
    string Subject,
    string Title,
    string Status,
    bool IsBackbone);
