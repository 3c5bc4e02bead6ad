namespace Workforce.Staffing.Domain.Forecast;

/// <summary>Classes of a grade by the class-size standard: as few as keep every class within it.</summary>
internal static class ClassSize
{
    public static int Classes(int pupils, int size) => (pupils + size - 1) / size;
}
