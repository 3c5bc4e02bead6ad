using System.Globalization;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>Numbers and levels of a forecast as they are shown.</summary>
internal static class ForecastText
{
    public static string Year(int schoolYear) => SchoolYears.Text(schoolYear);

    /// <summary>People with at most one decimal: parts of a quota and expected departures are not whole.</summary>
    public static string People(decimal people) => people.ToString("0.#", CultureInfo.InvariantCulture);

    public static string Signed(decimal people) => people.ToString("+0.#;−0.#;0", CultureInfo.InvariantCulture);

    public static string Percent(decimal? percent) => percent is { } value ? value.ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture) + "%" : "—";

    public static string Of(this WarningLevel level) => level switch { WarningLevel.Red => "红", WarningLevel.Yellow => "黄", _ => "绿" };

    public static string Css(this WarningLevel level) => level switch { WarningLevel.Red => "wf-heat-red", WarningLevel.Yellow => "wf-heat-yellow", _ => "wf-heat-green" };

    public static string Of(this IntakeBasis basis) => basis switch { IntakeBasis.Entered => "录入", IntakeBasis.Births => "出生推算", IntakeBasis.Feeder => "毕业生推算", _ => "按上年" };

    public static string Of(this RateBasis basis) => basis switch { RateBasis.ByHand => "人工设定", RateBasis.Estimated => "历年推算", _ => "没有历年数据，按100%" };
}
