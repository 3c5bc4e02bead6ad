using Workforce.Access.Contracts;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>Who can be named a handler at all: not the teacher herself, and of principals only the one of her school.</summary>
internal static class HandlerMayBe
{
    public static void Check(StaffAccount who, TeacherId teacher, SchoolId school)
    {
        if (who.TeacherIds.Contains(teacher.Value))
            throw new RuleBrokenException("{0}就是当事人，不能办理这件案件。", who.Name);
        if (who.Role == nameof(Role.Principal) && who.SchoolId != school.Value)
            throw new RuleBrokenException("{0}不是当事人所在学校的校长，不能办理这件案件。", who.Name);
    }
}
