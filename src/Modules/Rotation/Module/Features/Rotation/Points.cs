using System.Globalization;

namespace Workforce.Rotation.Features.Rotation;

/// <summary>Thousandths of a point as people write them: 86.25, and 86.5 as 86.50.</summary>
internal static class Points
{
    public static string Of(int thousandths) => (thousandths / 1000m).ToString(thousandths % 10 == 0 ? "0.00" : "0.000", CultureInfo.InvariantCulture);
}
