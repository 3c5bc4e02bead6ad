using Workforce.Staffing.Domain.Computation;
using Workforce.Staffing.Domain.Quotas;

namespace Workforce.Staffing.Features.Staffing.Quotas;

internal static class PlanText
{
    public static string Title(this PlanState state) => state switch
    {
        PlanState.Draft => "办理中",
        PlanState.Approved => "已核定",
        _ => "已有新版",
    };

    public static string Colour(this PlanState state) => state switch
    {
        PlanState.Draft => "yellow",
        PlanState.Approved => "green",
        _ => "secondary",
    };

    /// <summary>To three places, cut and not rounded: a shown number never looks like more than there is.</summary>
    public static string Number(Fraction value) =>
        Decimal(value).ToString("0.###", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The same as a number, for a paper and its workbook.</summary>
    public static decimal Decimal(Fraction value) => Math.Truncate(value.ToDecimal() * 1000) / 1000;
}
