namespace Workforce.Staffing.Features.Staffing;

/// <summary>School years as they are written.</summary>
internal static class SchoolYears
{
    /// <summary>As Platform.Calendars.Calendar.SchoolYearOf: from August on the coming one is meant.</summary>
    public static int At(DateOnly on) => Platform.Calendars.Calendar.SchoolYearOf(on);

    public static string Text(int schoolYear) => $"{schoolYear}—{schoolYear + 1}";

    /// <summary>The day on which a school year's standard is looked up: its first.</summary>
    public static DateOnly First(int schoolYear) => new(schoolYear, 9, 1);
}
