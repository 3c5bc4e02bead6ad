namespace Workforce.Staffing.Domain.Forecast;

/// <summary>One subject of a school's stage; every list by year, the present one first.</summary>
internal sealed class SubjectForecast(string subject, int years)
{
    public string Subject { get; } = subject;
    public int[] InPost { get; } = new int[years + 1];
    public int[] Retired { get; } = new int[years + 1];
    public int[] MayGoEarly { get; } = new int[years + 1];
    public int[] Away { get; } = new int[years + 1];
    public int[] Leaving { get; } = new int[years + 1];
    public int[] Hired { get; } = new int[years + 1];

    /// <summary>Expected to go early: a share of those who may, so it has a fraction.</summary>
    public decimal[] Early { get; } = new decimal[years + 1];

    public decimal[] Supply { get; } = new decimal[years + 1];

    /// <summary>The subject's part of the quota; not rounded to whole people, because the parts of a school must add up.</summary>
    public decimal[] Demand { get; } = new decimal[years + 1];

    public void Add(SupplyLine line, int year)
    {
        InPost[year] += line.InPost;
        Retired[year] += line.Retired[year];
        MayGoEarly[year] += line.MayGoEarly[year];
        Away[year] += line.Away[year];
        Leaving[year] += line.Leaving[year];
        Hired[year] += line.Hired[year];
    }

    public void Settle(int year, decimal earlyPercent)
    {
        Early[year] = MayGoEarly[year] * earlyPercent / 100;
        Supply[year] = InPost[year] - Retired[year] - Early[year] - Away[year] - Leaving[year] + Hired[year];
    }
}
