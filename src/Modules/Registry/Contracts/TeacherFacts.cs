using Workforce.Access.Contracts;

namespace Workforce.Registry.Contracts;

/// <summary>
/// A teacher as she stood on a day, with the facts that rules of other modules weigh. Years are completed years
/// (周年) counted to that day; history dated later is left out.
/// </summary>
public sealed record TeacherFacts
{
    public required TeacherId Id { get; init; }
    public required DistrictId DistrictId { get; init; }

    /// <summary>The school that employed her on the day.</summary>
    public required SchoolId SchoolId { get; init; }

    public required string StaffNumber { get; init; }
    public required string Name { get; init; }

    /// <summary>Pinyin initials, lower case.</summary>
    public required string Initials { get; init; }

    /// <summary>Code table "sex".</summary>
    public required string Sex { get; init; }

    public required DateOnly BornOn { get; init; }

    /// <summary>First day of the month of statutory retirement, with the gradual delay since 2025; null where no rule fits her.</summary>
    public required DateOnly? RetiresOn { get; init; }

    /// <summary>Code table "stage".</summary>
    public required string Stage { get; init; }

    /// <summary>Code table "subject".</summary>
    public required string Subject { get; init; }

    /// <summary>Code table "subject"; null without one.</summary>
    public required string? SecondSubject { get; init; }

    public required IReadOnlyList<CertificateFacts> Certificates { get; init; }

    /// <summary>Highest education. Code table "education".</summary>
    public required string Education { get; init; }

    /// <summary>Last title obtained by the day. Code table "title".</summary>
    public required string Title { get; init; }

    /// <summary>The day that title was obtained; null without one.</summary>
    public required DateOnly? TitleObtainedOn { get; init; }

    /// <summary>The day she was appointed to that title; null while she waits for a vacancy.</summary>
    public required DateOnly? TitleAppointedOn { get; init; }

    /// <summary>Post level held. Code table "post-level"; null without one.</summary>
    public required string? PostLevel { get; init; }

    /// <summary>工龄, counted from 参加工作年月.</summary>
    public required int WorkYears { get; init; }

    /// <summary>教龄, counted from 从教起始年月.</summary>
    public required int TeachingYears { get; init; }

    /// <summary>参加工作年月, from which <see cref="WorkYears"/> are counted.</summary>
    public DateOnly? WorkStartedOn { get; init; }

    /// <summary>从教起始年月; null when it is not recorded.</summary>
    public DateOnly? TeachingSinceOn { get; init; }

    /// <summary>校龄, counted from the start of the spell that covers the day.</summary>
    public required int YearsInSchool { get; init; }

    /// <summary>Years at rural schools, interruptions added together; stays at rural schools count.</summary>
    public required int RuralYears { get; init; }

    /// <summary>School years as class teacher (班主任年限).</summary>
    public required int ClassTeacherYears { get; init; }

    public required bool IsClassTeacher { get; init; }
    public required int WeeklyPeriods { get; init; }

    /// <summary>Code table "duty"; "none" without one.</summary>
    public required string Duty { get; init; }

    public required bool IsEstablished { get; init; }
    public required bool IsBackbone { get; init; }
    public required bool IsSpecialGrade { get; init; }

    /// <summary>Code table "staff-kind"; only "teacher" competes for teaching posts.</summary>
    public required string Kind { get; init; }

    /// <summary>Code table "staff-status" (人员状态).</summary>
    public required string Status { get; init; }

    /// <summary>Code table "leave-kind", when she is on leave that day.</summary>
    public required string? OnLeave { get; init; }

    /// <summary>Code table "stay-kind", when she is on exchange or support teaching elsewhere that day.</summary>
    public required string? OnStay { get; init; }

    /// <summary>Newest first, at most the last five years.</summary>
    public required IReadOnlyList<AppraisalFacts> Appraisals { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<HonourFacts> Honours { get; init; }
}
