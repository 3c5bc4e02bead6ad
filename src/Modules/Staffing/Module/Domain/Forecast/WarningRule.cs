namespace Workforce.Staffing.Domain.Forecast;

/// <summary>Policy: when the balance (supply - demand) / demand warns. Both directions count: too few teach nobody, too many stand idle.</summary>
/// <param name="MarginPercent">留有余量: less than this above demand is yellow.</param>
/// <param name="ShortRedPercent">Short by more than this is red.</param>
/// <param name="OverYellowPercent">Over by more than this is yellow.</param>
/// <param name="OverRedPercent">Over by more than this is red.</param>
/// <param name="LeastPeople">A difference of fewer people than this never warns: one person of a small school is many percent.</param>
internal sealed record WarningRule(decimal MarginPercent, decimal ShortRedPercent, decimal OverYellowPercent, decimal OverRedPercent, decimal LeastPeople)
{
    public WarningLevel Of(decimal supply, decimal demand)
    {
        if (supply - demand is var over && over >= LeastPeople && over > demand * OverYellowPercent / 100)
            return over > demand * OverRedPercent / 100 ? WarningLevel.Red : WarningLevel.Yellow;
        if (demand * (1 + MarginPercent / 100) - supply < LeastPeople)
            return WarningLevel.Green;
        return demand - supply >= LeastPeople && demand - supply > demand * ShortRedPercent / 100 ? WarningLevel.Red : supply < demand * (1 + MarginPercent / 100) ? WarningLevel.Yellow : WarningLevel.Green;
    }

    /// <returns>(supply - demand) / demand in percent; null where nothing is needed.</returns>
    public static decimal? Percent(decimal supply, decimal demand) => demand == 0 ? null : (supply - demand) / demand * 100;
}
