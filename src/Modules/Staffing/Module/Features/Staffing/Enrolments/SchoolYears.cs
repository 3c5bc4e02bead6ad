namespace Workforce.Staffing.Features.Staffing.Enrolments;

/// <summary>School years as they are written.</summary>
internal static class SchoolYears
{
    /// <summary>A school year begins on the first of September; from August on the coming one is meant.</summary>
    public static int At(DateOnly on) => on.Month >= 8 ? on.Year : on.Year - 1;

    public static string Text(int schoolYear) => $"{schoolYear}—{schoolYear + 1}";

    /// <summary>The day on which a school year's standard is looked up: its first.</summary>
    public static DateOnly First(int schoolYear) => new(schoolYear, 9, 1);
}
