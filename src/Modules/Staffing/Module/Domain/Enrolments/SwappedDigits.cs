using System.Globalization;

namespace Workforce.Staffing.Domain.Enrolments;

internal static class SwappedDigits
{
    /// <returns>Whether exactly two digits of one number changed places in the other.</returns>
    public static bool Are(int a, int b)
    {
        var (left, right) = (a.ToString(CultureInfo.InvariantCulture), b.ToString(CultureInfo.InvariantCulture));
        if (left.Length != right.Length)
            return false;
        var differ = Enumerable.Range(0, left.Length).Where(i => left[i] != right[i]).ToList();
        return differ is [var i, var j] && left[i] == right[j] && left[j] == right[i];
    }
}
