using System.Globalization;

namespace Workforce.Staffing.Domain.Computation;

/// <summary>"480/19" or "25", as a fraction is stored.</summary>
internal static class FractionText
{
    public static Fraction Parse(string text)
    {
        var parts = text.Split('/');
        return Fraction.Of(long.Parse(parts[0], CultureInfo.InvariantCulture), parts.Length > 1 ? long.Parse(parts[1], CultureInfo.InvariantCulture) : 1);
    }
}
