namespace Workforce.Staffing.Features.Staffing.Posts;

/// <summary>School years by the calendar year they begin in: from September on it is the new one.</summary>
internal static class StaffingYear
{
    public static int Of(DateOnly on) => on.Month >= 9 ? on.Year : on.Year - 1;

    public static string Name(int year) => $"{year}—{year + 1}学年";
}
