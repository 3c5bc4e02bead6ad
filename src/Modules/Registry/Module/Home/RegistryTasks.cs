using Microsoft.Extensions.Localization;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Modules;
using Workforce.Registry.Features.Registry.Teachers;

namespace Workforce.Registry.Home;

/// <summary>What the records themselves ask for: teachers without a certificate, registrations that ended or will this year.</summary>
internal sealed class RegistryTasks(TeacherList list, Calendar calendar, IStringLocalizer<Texts> texts) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role is not (Role.DistrictOfficer or Role.Principal))
            return [];
        if (await list.CertificatesAsync(ct) is not { } counts)
            return [];
        return new[]
        {
            Task("none", counts.None, texts["专任教师没有教师资格证"], texts["核对档案，补录证书或调整岗位。"], "license-off"),
            Task("expired", counts.Expired, texts["教师资格注册已过期"], texts["核对注册情况，提醒本人补办。"], "calendar-x"),
            Task("ending", counts.Ending, texts["教师资格注册今年到期"], texts["提醒本人办理定期注册。"], "calendar-due", new(calendar.Today.Year, 12, 31)),
        }.Where(task => task.Count > 0).ToList();
    }

    private static HomeTask Task(string certificate, int count, string title, string detail, string icon, DateOnly? dueOn = null) =>
        new(title, detail, $"/Registry/Teachers?certificate={certificate}", icon, count, dueOn);
}
