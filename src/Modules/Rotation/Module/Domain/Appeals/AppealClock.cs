using System.Text.Json.Serialization;
using Workforce.Platform.Calendars;

namespace Workforce.Rotation.Domain.Appeals;

/// <summary>The terms of one track, kept with the appeal for good. Days are counted from the day after.</summary>
/// <param name="FileMonths">From knowing of the decision; null where neither months nor days are said.</param>
/// <param name="Accept">From filing; null where nothing is said on acceptance.</param>
/// <param name="Decide">From filing; from acceptance where a term of acceptance is said.</param>
/// <param name="ExtensionDays">How much longer, once, with a reason; null: the law knows no extension.</param>
/// <param name="NextDays">From service to the next step; null where nothing is said.</param>
/// <param name="Line">Where it comes from.</param>
internal sealed record AppealClock(int? FileMonths, int? FileDays, Term? Accept, Term Decide, int? ExtensionDays, int? NextDays, PolicyLine Line)
{
    [JsonIgnore]
    public bool DecidesFromAcceptance => Accept is not null;

    public DateOnly? FileBy(DateOnly knownOn) => FileMonths is { } months ? knownOn.AddMonths(months) : FileDays is { } days ? knownOn.AddDays(days) : null;

    public DateOnly? AcceptBy(DateOnly filedOn, WorkingDays calendar) => Accept?.After(filedOn, calendar);

    public DateOnly? DecideBy(DateOnly filedOn, DateOnly? acceptedOn, WorkingDays calendar) => DecidesFromAcceptance ? acceptedOn is { } on ? Decide.After(on, calendar) : null : Decide.After(filedOn, calendar);

    public DateOnly? NextBy(DateOnly servedOn) => NextDays is { } days ? servedOn.AddDays(days) : null;

    public static AppealClock Of(AppealTrack track, AppealPolicy policy, PolicyLine line)
    {
        Term Days(int days) => new(days, "calendarDays");
        var (staff, arbitration) = (policy.StaffReview, policy.Arbitration);
        return track switch
        {
            AppealTrack.School => new(null, null, null, policy.SchoolAnswer, null, null, line),
            AppealTrack.Bureau => new(null, null, null, policy.BureauAnswer, null, null, line),
            AppealTrack.Review => new(null, staff.ReviewWithinDays, null, Days(staff.ReviewAnswerDays), null, staff.AppealWithinDays, line),
            AppealTrack.StaffAppeal => new(null, staff.AppealWithinDays, null, Days(staff.AppealAnswerDays), staff.AppealExtensionDays, null, line),
            _ => new(arbitration.ApplyWithinYears * 12, null, Days(arbitration.AcceptDays), Days(arbitration.DecideDays), arbitration.ExtensionDays, arbitration.SueWithinDays, line),
        };
    }
}
